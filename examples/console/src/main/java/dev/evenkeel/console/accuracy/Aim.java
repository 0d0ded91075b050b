package dev.evenkeel.console.accuracy;

import java.util.Locale;

/**
 * What a figure is meant to reach.
 *
 * @param atLeast whether more is better
 * @param value the least that is wanted, or the most where less is better
 */
record Aim(boolean atLeast, double value) {

    static Aim atLeast(double value) {
        return new Aim(true, value);
    }

    static Aim atMost(double value) {
        return new Aim(false, value);
    }

    /** How much is missing, below 0 where there is some to spare. */
    double missing(double reached) {
        return atLeast ? value - reached : reached - value;
    }

    /** Whether it is enough; what is no number never is. */
    boolean isReached(double reached) {
        return missing(reached) <= 0;
    }

    /** In words, such as {@code at least 0.70}. */
    String shown() {
        String number =
                value < 1 ? String.format(Locale.ROOT, "%.2f", value) : String.format(Locale.ROOT, "%.0f %%", value);
        return (atLeast ? "at least " : "at most ") + number;
    }
}
