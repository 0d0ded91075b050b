package dev.evenkeel.training;

import dev.evenkeel.text.WordFeature;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What words share with their kin: a stem and their first letters.
 *
 * <p>While learning, a word's evidence also counts for its families; afterwards each word takes its share of what its
 * families learned. So "infuriates" knows something although only "infuriating" was seen, and the engine needs no stems.
 */
final class Families {

    private static final String[] ENDINGS = {
        "ingly", "edly", "ations", "ation", "ness", "ments", "ment", "ings", "ing", "ies", "ied", "ers", "er", "est",
        "ed", "ly", "es", "s", "y", "e"
    };
    private static final int SHORTEST_STEMMED = 5;
    private static final int SHORTEST_STEM = 4;
    private static final double STEM_SHARE = 0.7;

    private Families() {}

    /** The families of a feature and its share in each; a pair has none. */
    static Map<String, Double> of(WordFeature feature) {
        Map<String, Double> families = new LinkedHashMap<>();
        String word = feature.first();
        if (feature.isPair() || !Character.isLetter(word.codePointAt(0))) {
            return families;
        }
        String sign = feature.negated() ? "!" : "";
        families.put("stem " + sign + stem(word), STEM_SHARE);
        if (word.length() >= 6) {
            families.put("4 " + sign + word.substring(0, 4), 0.3);
            families.put("5 " + sign + word.substring(0, 5), 0.5);
        }
        if (word.length() >= 8) {
            families.put("7 " + sign + word.substring(0, 7), 0.5);
        }
        return families;
    }

    static String stem(String word) {
        String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (stem.length() < SHORTEST_STEMMED) {
            return stem;
        }
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        int last = stem.length() - 1;
        boolean doubled = last >= SHORTEST_STEM && stem.charAt(last) == stem.charAt(last - 1);
        return doubled ? stem.substring(0, last) : stem;
    }
}
