package dev.evenkeel.signal;

import java.util.List;

/**
 * The strongest of each signal of one message; of equals the earliest, then the one whose rule id comes first. Mutable scratch:
 * lives as long as one scan.
 */
final class SignalTally {

    private final List<SignalId> ids;
    private final double[] strengths;
    private final int[] starts;
    private final int[] ends;
    private final RuleId[] rules;
    /** The places of the signals that were found, as {@link #ids} has them. */
    private final int[] found;

    private int count;

    /** A tally of these signals, each known by its place among them. */
    SignalTally(List<SignalId> ids) {
        this.ids = ids;
        this.strengths = new double[ids.size()];
        this.starts = new int[ids.size()];
        this.ends = new int[ids.size()];
        this.rules = new RuleId[ids.size()];
        this.found = new int[ids.size()];
    }

    void clear() {
        count = 0;
    }

    void add(int place, double strength, int start, int end, RuleId rule) {
        int at = 0;
        while (at < count && found[at] != place) {
            at++;
        }
        if (at < count
                && !Signal.outdoes(
                        strength, start, end, rule, strengths[place], starts[place], ends[place], rules[place])) {
            return;
        }
        found[at] = place;
        count = Math.max(count, at + 1);
        strengths[place] = strength;
        starts[place] = start;
        ends[place] = end;
        rules[place] = rule;
    }

    /** Adds one signal for each id. */
    void addTo(SignalList signals) {
        for (int i = 0; i < count; i++) {
            signals.take(signal(i));
        }
    }

    private Signal signal(int index) {
        int place = found[index];
        return new Signal(ids.get(place), strengths[place], starts[place], ends[place], rules[place]);
    }
}
