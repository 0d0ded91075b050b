package dev.evenkeel.rules;

import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.LearnedSignal;
import dev.evenkeel.emotion.LearnedSignals;
import dev.evenkeel.signal.SignalId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays the section {@code learned} over learned weights: from which probability on each signal is shown. What it leaves out
 * begins where the weights say.
 */
final class LearnedBinder {

    private LearnedBinder() {}

    static @Nullable PackWeights bind(Entry section, @Nullable PackWeights weights) {
        PackWeights bound = weights == null ? null : new PackWeights(weights.pack(), bind(section, weights.learned()));
        section.close();
        return bound;
    }

    private static LearnedFeelings bind(Entry section, LearnedFeelings learned) {
        List<LearnedSignal> signals = new ArrayList<>();
        for (LearnedSignal signal : learned.signals().signals()) {
            signals.add(signal.shownFrom(above(section, signal)));
        }
        return new LearnedFeelings(
                learned.words(),
                learned.columns(),
                learned.confidence(),
                section.number("insult", 0, 1, learned.insultAbove()),
                new LearnedSignals(learned.signals().words(), signals),
                learned.peerTalk());
    }

    /** Danger may be shown sooner than the weights say, never later: nothing that leads to the safety lane is switched off. */
    private static double above(Entry section, LearnedSignal signal) {
        String id = signal.signal().id();
        double above = section.number(id, 0, 1, signal.above());
        if (above > signal.above() && SignalId.danger().contains(signal.signal())) {
            section.problems()
                    .at(
                            section.originOf(id),
                            "\"" + id + "\" leads to the safety lane: it is shown from " + signal.above()
                                    + " on at the latest, as the weights say");
        }
        return above;
    }
}
