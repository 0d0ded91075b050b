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
 * @param words for every {@link WordWeights#COLUMNS} signals the weights of words and word pairs, a column for each of these;
 *     none where they are in a lexicon already
 * @param signals the signals in the order of the columns, at most {@link #MOST}
 */
public record LearnedSignals(List<WordWeights> words, List<LearnedSignal> signals) {

    /** More signals than this are not learned. */
    public static final int MOST = 4 * WordWeights.COLUMNS;

    private static final LearnedSignals NONE = new LearnedSignals(List.of(WordWeights.none()), List.of());

    /** @throws IllegalArgumentException if there are too many signals or words, too few weights, or a signal is there twice */
    public LearnedSignals {
        words = List.copyOf(words);
        signals = List.copyOf(signals);
        if (signals.size() > MOST) {
            throw new IllegalArgumentException("learned signals: at most " + MOST + " may be");
        }
        if (!words.isEmpty() && words.size() != eights(signals.size())) {
            throw new IllegalArgumentException("learned signals: weights are needed for every " + WordWeights.COLUMNS
                    + " signals, and there are " + words.size() + " for " + signals.size());
        }
        Set<SignalId> ids = new HashSet<>();
        for (LearnedSignal learned : signals) {
            if (!ids.add(learned.signal())) {
                throw new IllegalArgumentException(
                        "learned signals: " + learned.signal().id() + " is there twice");
            }
        }
        SignalSums.requireRoom(words);
    }

    /** How many times eight columns there are for so many signals: for none as many as for one. */
    static int eights(int signals) {
        return Math.max(1, (signals + WordWeights.COLUMNS - 1) / WordWeights.COLUMNS);
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
