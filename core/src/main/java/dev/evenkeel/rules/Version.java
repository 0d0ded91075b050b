package dev.evenkeel.rules;

/**
 * A version of a pack or of the engine: major, minor and patch.
 *
 * @param major changes when packs that extend this one may break
 * @param minor changes when something is added
 * @param patch changes when something is corrected
 */
public record Version(int major, int minor, int patch) implements Comparable<Version> {
    /** @throws IllegalArgumentException if a part is negative */
    public Version {
        if (major < 0 || minor < 0 || patch < 0) {
            throw new IllegalArgumentException("a version has no negative parts");
        }
    }

    /**
     * Reads {@code 1.2.3}; parts that are left out count as 0.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static Version parse(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length > 3) {
            throw malformed(text);
        }
        int[] numbers = new int[3];
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].matches("0|[1-9][0-9]{0,5}")) {
                throw malformed(text);
            }
            numbers[i] = Integer.parseInt(parts[i]);
        }
        return new Version(numbers[0], numbers[1], numbers[2]);
    }

    @Override
    public int compareTo(Version other) {
        int order = Integer.compare(major, other.major);
        order = order != 0 ? order : Integer.compare(minor, other.minor);
        return order != 0 ? order : Integer.compare(patch, other.patch);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }

    private static IllegalArgumentException malformed(String text) {
        return new IllegalArgumentException("\"" + text + "\" is not a version such as 1.2.3");
    }
}
