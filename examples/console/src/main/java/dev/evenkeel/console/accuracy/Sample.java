package dev.evenkeel.console.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** How much of what was measured on, in words. */
final class Sample {

    private Sample() {}

    /** Such as {@code 253 sentences}. */
    static String of(int count, String things) {
        return String.format(Locale.ROOT, "%,d %s", count, things);
    }

    /** Such as {@code 785 turns of 304 conversations}; each thing comes with the name of what it is of. */
    static String of(List<String> groups, String things, String wholes) {
        return of(groups.size(), things) + " of " + of(new HashSet<>(groups).size(), wholes);
    }
}
