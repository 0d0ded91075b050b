package dev.evenkeel.training;

import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.text.TextMeasures;
import dev.evenkeel.text.WordFeature;
import dev.evenkeel.text.WordSums;
import dev.evenkeel.text.WordWeights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up the weights of a text's features, as the engine does. */
final class Weighing {

    private final Map<WordFeature, Long> weights = new HashMap<>();

    Weighing(LearnedFeelings learned) {
        List<WordFeature> features = learned.words().features();
        for (int i = 0; i < features.size(); i++) {
            weights.put(features.get(i), learned.words().packed(i));
        }
    }

    WordSums sums(TextFeatures text) {
        int[] sums = new int[WordWeights.COLUMNS];
        int known = 0;
        for (WordFeature feature : text.features()) {
            Long packed = weights.get(feature);
            if (packed != null) {
                known++;
                for (int column = 0; column < sums.length; column++) {
                    sums[column] += WordWeights.unpack(packed, column);
                }
            }
        }
        return WordSums.of(text.words(), known, sums);
    }

    /** The marks of a text, as far as learned columns read them. */
    static TextMeasures measures(TextFeatures text) {
        int exclamations = (int) Math.round(text.exclaimed() * 3);
        int shouted = (int) Math.round(text.shouted() * 4);
        return new TextMeasures("en", text.words(), 0, 0, 0, exclamations, 0, 0, shouted, 0);
    }
}
