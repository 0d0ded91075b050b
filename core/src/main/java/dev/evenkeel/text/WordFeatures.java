package dev.evenkeel.text;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What learned weights may hang on in a text. Immutable.
 *
 * @param features words and pairs in the order of the text, each pair behind its second word
 * @param words how many words the text has, links and mentions not counted
 */
public record WordFeatures(List<WordFeature> features, int words) {

    public WordFeatures {
        features = ImmutableList.copyOf(features);
    }

    /** How many, never which: what stands in a message is nobody else's business. */
    @Override
    public String toString() {
        return "WordFeatures[" + words + " words]";
    }
}
