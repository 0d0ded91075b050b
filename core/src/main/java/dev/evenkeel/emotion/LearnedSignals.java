package dev.evenkeel.emotion;

import dev.evenkeel.signal.ScannedText;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.SignalSums;
import dev.evenkeel.text.WordWeights;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was learned of signals: weights of words, and how words and marks add up to each signal. Immutable.
 *
 * @param words the weights of words and word pairs, a column for each of the signals
 * @param signals the signals in the order of the columns, at most {@link WordWeights#COLUMNS}
 */
public record LearnedSignals(WordWeights words, List<LearnedSignal> signals) {

    private static final LearnedSignals NONE = new LearnedSignals(WordWeights.none(), List.of());

    /** @throws IllegalArgumentException if there are too many signals or words, or a signal is there twice */
    public LearnedSignals {
        signals = List.copyOf(signals);
        if (signals.size() > WordWeights.COLUMNS) {
            throw new IllegalArgumentException("learned signals: at most " + WordWeights.COLUMNS + " may be");
        }
        Set<SignalId> ids = new HashSet<>();
        for (LearnedSignal learned : signals) {
            if (!ids.add(learned.signal())) {
                throw new IllegalArgumentException(
                        "learned signals: " + learned.signal().id() + " is there twice");
            }
        }
        if (words.size() > SignalSums.MOST_FEATURES) {
            throw new IllegalArgumentException(
                    "learned signals: at most " + SignalSums.MOST_FEATURES + " words and pairs may be");
        }
    }

    /** The probability of the signal in a column by words and marks alone, 0 where no word says anything. */
    public double probability(int column, ScannedText scanned) {
        SignalSums sums = scanned.signalSums();
        if (sums.known() == 0) {
            return 0;
        }
        TextTerms terms = TextTerms.of(sums.words(), scanned.measured());
        return LearnedMixture.probability(signals.get(column).logit(sums.of(column), terms));
    }

    /** Nothing was learned of signals. */
    public static LearnedSignals none() {
        return NONE;
    }
}
