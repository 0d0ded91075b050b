package dev.evenkeel.text;

import org.jspecify.annotations.Nullable;

/**
 * What the learned weights of a text add up to, column by column: to keep as {@link WordSums}, or lent with a {@link ReadText}
 * for the time of one call.
 *
 * <p>A sentence with an insult counts only upwards in the columns {@link WordWeights#RISING}, and its words do not count
 * towards the length: so nobody makes a message calmer by adding an insult to it.
 */
public sealed interface Summed permits WordSums, WordSummer {

    /** How many words count towards the length of the text: all but links, mentions and those beside an insult. */
    int words();

    /** How many words and pairs have a weight. */
    int known();

    /** The sum of one column, 0..{@link WordWeights#COLUMNS} - 1. */
    int of(int column);

    /** What the words add up to besides, in one column, where people talk to each other; every sentence counts as it stands. */
    int amongPeers(int column);

    /** The word or pair that says most in the last column, or null if none says anything. */
    @Nullable
    Span strongest();
}
