package dev.evenkeel.training;

import dev.evenkeel.text.WordFeature;
import java.util.List;

/**
 * What the weights of a text may hang on.
 *
 * @param features words and pairs, in the order of the text
 * @param words how many words the text has
 * @param exclaimed how much is exclaimed, 0..1
 * @param shouted how much is in capitals, 0..1
 */
record TextFeatures(List<WordFeature> features, int words, double exclaimed, double shouted) {

    @Override
    public String toString() {
        return "TextFeatures[" + words + " words]";
    }
}
