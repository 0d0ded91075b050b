package dev.evenkeel.training;

import dev.evenkeel.signal.SignalId;
import dev.evenkeel.training.OwnCorpus.Entry;
import java.util.List;
import java.util.TreeSet;

/**
 * How far two passes agree on one signal.
 *
 * @param signal what they looked for
 * @param first how often the first pass saw it
 * @param second how often the second did
 * @param both how often both did
 */
record SignalAgreement(SignalId signal, int first, int second, int both) {

    /** The agreement on every signal that the second pass saw, in the order of their ids. */
    static List<SignalAgreement> of(List<Entry> entries) {
        TreeSet<String> seen = new TreeSet<>();
        for (Entry entry : entries) {
            entry.second().signals().forEach(signal -> seen.add(signal.id()));
        }
        return seen.stream().map(signal -> of(SignalId.of(signal), entries)).toList();
    }

    private static SignalAgreement of(SignalId signal, List<Entry> entries) {
        int first = 0;
        int second = 0;
        int both = 0;
        for (Entry entry : entries) {
            boolean inFirst = entry.first().saw(signal);
            boolean inSecond = entry.second().saw(signal);
            first += inFirst ? 1 : 0;
            second += inSecond ? 1 : 0;
            both += inFirst && inSecond ? 1 : 0;
        }
        return new SignalAgreement(signal, first, second, both);
    }

    /** The harmonic mean of what share of each pass the other saw. */
    double f1() {
        return 2.0 * both / (first + second);
    }
}
