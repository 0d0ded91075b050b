package dev.evenkeel.training;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.signal.SignalId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What one pass of labels saw in a message.
 *
 * @param levels of each emotion, 0..4
 * @param signals what else it saw
 */
record Pass(List<Integer> levels, Set<SignalId> signals) {

    /** A pass that gives signals as a list with commas between them. */
    static Pass of(List<Integer> levels, String signals) {
        return new Pass(levels, signals(signals));
    }

    private static Set<SignalId> signals(String list) {
        return Arrays.stream(list.split(","))
                .filter(signal -> !signal.isEmpty())
                .map(SignalId::of)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The level of heat, the higher of anger and frustration. */
    int heat() {
        return Math.max(levels.get(0), levels.get(1));
    }

    /** Whether it saw a signal. */
    boolean saw(SignalId signal) {
        return signals.contains(signal);
    }

    /** What this pass or another saw. */
    Set<SignalId> signalsWith(Pass other) {
        return ImmutableSet.<SignalId>builder()
                .addAll(signals)
                .addAll(other.signals)
                .build();
    }
}
