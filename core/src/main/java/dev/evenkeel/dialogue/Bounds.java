package dev.evenkeel.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How large an input may be, so that no caller can exhaust memory or time. */
public final class Bounds {

    /** The longest message, in UTF-16 units. */
    public static final int TEXT = 1 << 20;

    /** The longest name or other single fact, in UTF-16 units. */
    public static final int FACT = 2_000;

    /** The most entries in a list of facts. */
    public static final int ENTRIES = 100;

    private Bounds() {}

    /**
     * A message as it is given.
     *
     * @param text up to {@link #TEXT} characters
     * @throws IllegalArgumentException if it is longer: the message tells the limit and the length, never the text
     */
    public static String text(String text) {
        return atMost(TEXT, "text", text);
    }

    static @Nullable String fact(String what, @Nullable String value) {
        return value == null ? null : atMost(FACT, what, value);
    }

    static List<String> facts(String what, List<String> values) {
        List<String> copy = entries(what, values);
        copy.forEach(value -> fact(what, value));
        return copy;
    }

    static <T> List<T> entries(String what, List<T> values) {
        if (values.size() > ENTRIES) {
            throw new IllegalArgumentException(
                    what + ": at most " + ENTRIES + " entries are allowed, there are " + values.size());
        }
        return List.copyOf(values);
    }

    private static String atMost(int limit, String what, String value) {
        if (value.length() > limit) {
            throw new IllegalArgumentException(
                    what + ": at most " + limit + " characters are allowed, there are " + value.length());
        }
        return value;
    }
}
