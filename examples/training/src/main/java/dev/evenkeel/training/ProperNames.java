package dev.evenkeel.training;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.text.WordFeature;
import dev.evenkeel.text.WordWeights;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that are written with a capital inside sentences, or never without one: names of people, places and companies. They
 * and articles get no weights, so that nobody is read otherwise for who they are or where they learned the language.
 */
final class ProperNames {

    /** A word, and whether it begins a sentence or a line. */
    private static final Pattern WORD =
            Pattern.compile("(?<start>^|[.!?\\n\"(]\\s*)?(?<word>\\p{L}+(?:['\u2019]\\p{L}+)*)");

    /** Learners of the language leave these out, or put them where others would not. */
    private static final Set<String> ARTICLES = ImmutableSet.of("a", "an", "the");

    private ProperNames() {}

    /** The names in these texts, in small letters; many of those who wrote them care little for capitals. */
    static Set<String> in(List<String> texts) {
        return those(texts, count -> (count[1] > 0 && count[0] <= count[1]) || (count[0] == 0 && count[2] > 0));
    }

    /** The names in texts whose writers do care. */
    static Set<String> inCareful(List<String> texts) {
        return those(texts, count -> count[1] > 0 && count[0] == 0);
    }

    private static Set<String> those(List<String> texts, Predicate<int[]> areNames) {
        Map<String, int[]> counts = new TreeMap<>();
        for (String text : texts) {
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                String written = word.group("word").replace('\u2019', '\'');
                int[] count = counts.computeIfAbsent(written.toLowerCase(Locale.ROOT), unseen -> new int[3]);
                count[kind(written, word.group("start") != null)]++;
            }
        }
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        counts.forEach((word, count) -> {
            if (areNames.test(count)) {
                names.add(word);
            }
        });
        return names.build();
    }

    /** 0 for a word in small letters or all in capitals, 1 for one with a capital inside a sentence, 2 for one that begins it. */
    private static int kind(String written, boolean starts) {
        boolean capital = Character.isUpperCase(written.codePointAt(0));
        boolean rest = written.equals(written.toUpperCase(Locale.ROOT)) && written.length() > 1;
        return !capital || rest ? 0 : starts ? 2 : 1;
    }

    /** The weights without those of these words. */
    static WordWeights without(Set<String> names, WordWeights weights) {
        Map<WordFeature, Long> kept = new TreeMap<>();
        List<WordFeature> features = weights.features();
        for (int i = 0; i < features.size(); i++) {
            WordFeature feature = features.get(i);
            if (!isNamed(feature.first(), names) && !isNamed(feature.second(), names)) {
                kept.put(feature, weights.packed(i));
            }
        }
        return WordWeights.of(kept);
    }

    private static boolean isNamed(String word, Set<String> names) {
        if (ARTICLES.contains(word)) {
            return true;
        }
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        // "I" is the one word that stands so and is nobody's name.
        return names.contains(bare) && !bare.equals("i") && !bare.startsWith("i'");
    }
}
