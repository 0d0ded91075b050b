package dev.evenkeel.console.accuracy;

import java.util.List;
import java.util.function.Predicate;

/** What holds of each of several things. */
final class Flags {

    private Flags() {}

    static <T> boolean[] of(List<T> items, Predicate<T> test) {
        boolean[] flags = new boolean[items.size()];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = test.test(items.get(i));
        }
        return flags;
    }

    static int count(boolean... flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }

    static boolean[] both(boolean[] some, boolean[] others) {
        boolean[] both = new boolean[some.length];
        for (int i = 0; i < both.length; i++) {
            both[i] = some[i] && others[i];
        }
        return both;
    }
}
