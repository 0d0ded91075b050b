package dev.evenkeel.text;

import java.util.List;

/**
 * All that was learned of words, for a {@link Lexicon}: what they say of feelings and of signals. Immutable.
 *
 * @param feelings the weights of words and word pairs in a message to a company
 * @param amongPeers what single words weigh besides where people talk to each other; weights of negated words and of pairs are
 *     not asked for
 * @param signals what words and word pairs say of signals, of eight at a time
 */
public record LearnedWords(WordWeights feelings, WordWeights amongPeers, List<WordWeights> signals) {

    private static final LearnedWords NONE = of(WordWeights.none());

    /** @throws IllegalArgumentException if more than {@link SignalSums#MOST_FEATURES} say something of signals */
    public LearnedWords {
        signals = List.copyOf(signals);
        SignalSums.requireRoom(signals);
    }

    /** What words say of feelings alone. */
    public static LearnedWords of(WordWeights feelings) {
        return new LearnedWords(feelings, WordWeights.none(), List.of());
    }

    /** Nothing was learned. */
    public static LearnedWords none() {
        return NONE;
    }
}
