package dev.evenkeel.signal;

/**
 * The strongest of each signal of one message; of equals the earliest, then the one whose rule id comes first. Mutable scratch:
 * lives as long as one scan.
 */
final class SignalTally {

    private final double[] strengths;
    private final int[] starts;
    private final int[] ends;
    private final SignalSource[] sources;
    /** The places of the signals that were found. */
    private final int[] found;

    private int count;

    /** A tally of so many signals, each known by its place among them. */
    SignalTally(int size) {
        this.strengths = new double[size];
        this.starts = new int[size];
        this.ends = new int[size];
        this.sources = new SignalSource[size];
        this.found = new int[size];
    }

    void clear() {
        count = 0;
    }

    void add(int place, double strength, int start, int end, SignalSource source) {
        int at = 0;
        while (at < count && found[at] != place) {
            at++;
        }
        if (at < count
                && !Signal.outdoes(
                        strength,
                        start,
                        end,
                        source.rule(),
                        strengths[place],
                        starts[place],
                        ends[place],
                        sources[place].rule())) {
            return;
        }
        found[at] = place;
        count = Math.max(count, at + 1);
        strengths[place] = strength;
        starts[place] = start;
        ends[place] = end;
        sources[place] = source;
    }

    /** Adds one signal for each id. */
    void addTo(SignalList signals) {
        for (int i = 0; i < count; i++) {
            signals.take(signal(i));
        }
    }

    private Signal signal(int index) {
        int place = found[index];
        return new Signal(sources[place], strengths[place], starts[place], ends[place]);
    }
}
