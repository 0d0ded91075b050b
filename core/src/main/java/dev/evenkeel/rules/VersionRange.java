package dev.evenkeel.rules;

/**
 * The versions that something works with: {@code [1.0,2.0)} is from 1.0.0 up to, and not including, 2.0.0.
 *
 * @param from the lowest version
 * @param fromIncluded whether the lowest belongs to it
 * @param to the highest version
 * @param toIncluded whether the highest belongs to it
 */
public record VersionRange(Version from, boolean fromIncluded, Version to, boolean toIncluded) {

    /**
     * Reads {@code [1.0,2.0)}: a square bracket includes its end, a round one does not.
     *
     * @throws IllegalArgumentException if it is anything else, or holds no version
     */
    public static VersionRange parse(String text) {
        int comma = text.indexOf(',');
        boolean opens = text.startsWith("[") || text.startsWith("(");
        boolean closes = text.endsWith("]") || text.endsWith(")");
        if (!opens || !closes || comma < 0) {
            throw new IllegalArgumentException("\"" + text + "\" is not a range such as [1.0,2.0)");
        }
        VersionRange range = new VersionRange(
                Version.parse(text.substring(1, comma).strip()),
                text.startsWith("["),
                Version.parse(text.substring(comma + 1, text.length() - 1).strip()),
                text.endsWith("]"));
        int order = range.from.compareTo(range.to);
        if (order > 0 || (order == 0 && !(range.fromIncluded && range.toIncluded))) {
            throw new IllegalArgumentException("no version lies in the range " + text);
        }
        return range;
    }

    /** Whether a version lies in it. */
    public boolean contains(Version version) {
        int low = version.compareTo(from);
        int high = version.compareTo(to);
        return (low > 0 || (low == 0 && fromIncluded)) && (high < 0 || (high == 0 && toIncluded));
    }

    @Override
    public String toString() {
        return (fromIncluded ? "[" : "(") + from + "," + to + (toIncluded ? "]" : ")");
    }
}
