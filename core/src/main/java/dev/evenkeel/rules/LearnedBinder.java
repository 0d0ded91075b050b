package dev.evenkeel.rules;

import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.LearnedSignal;
import dev.evenkeel.emotion.LearnedSignals;
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
            signals.add(signal.shownFrom(section.number(signal.signal().id(), 0, 1, signal.above())));
        }
        return new LearnedFeelings(
                learned.words(),
                learned.columns(),
                learned.confidence(),
                section.number("insult", 0, 1, learned.insultAbove()),
                new LearnedSignals(learned.signals().words(), signals),
                learned.peerTalk());
    }
}
