package dev.evenkeel.emotion;

import dev.evenkeel.text.Measured;
import dev.evenkeel.text.Summed;

/**
 * What every {@link LearnedColumn} reads of a text, reckoned once.
 *
 * @param weight what a word's weight counts for
 * @param length how much longer the text is than none, in doublings
 * @param exclaimed how much is exclaimed, 0..1
 * @param shouted how much is written in capitals, 0..1
 */
record TextTerms(Summed sums, double weight, double length, double exclaimed, double shouted) {

    static TextTerms of(Summed sums, Measured measures) {
        return new TextTerms(
                sums,
                LearnedColumn.weightIn(sums.words()),
                LearnedColumn.lengthOf(sums.words()),
                LearnedColumn.exclaimedIn(measures),
                LearnedColumn.shoutedIn(measures));
    }
}
