package dev.evenkeel.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.Rulebook;
import dev.evenkeel.standard.StandardPack;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Phrases to look for: those of the default pack that need no syntax, and as many made-up ones as are wanted. */
final class Dictionary {

    private static final Pattern PLAIN = Pattern.compile("[a-z]+(?: [a-z]+)*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");
    private static final int MATCHED = 3_000;
    private static final String SYLLABLES = "ba de fi go lu ma ne pi ro su ta ve wi xo yu za";

    private Dictionary() {}

    /** What any matcher can look for: the pack's plain phrases, and made-up ones until there are {@value #MATCHED}. */
    static List<String> matched() {
        ImmutableSet.Builder<String> phrases = ImmutableSet.builder();
        return phrases.addAll(plainPhrases())
                .addAll(madeUp(MATCHED))
                .build()
                .asList()
                .subList(0, MATCHED);
    }

    /** The phrases of the default pack that need no syntax. */
    static List<String> plainPhrases() {
        Rulebook rules = Layers.of(StandardPack.english()).rulebook();
        return rules.signals().stream()
                .flatMap(rule -> rule.phrases().stream())
                .filter(phrase -> PLAIN.matcher(phrase).matches())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** This many phrases of one to four words, one word in three from the messages; the same ones every time. */
    static List<String> madeUp(int size) {
        Random random = new Random(7);
        List<String> common = Messages.all().stream()
                .flatMap(message -> BETWEEN_WORDS.splitAsStream(message))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        String[] syllables = SYLLABLES.split(" ");
        return Stream.generate(() -> phrase(random, common, syllables))
                .distinct()
                .limit(size)
                .collect(ImmutableList.toImmutableList());
    }

    private static String phrase(Random random, List<String> common, String[] syllables) {
        StringBuilder phrase = new StringBuilder();
        int words = 1 + random.nextInt(4);
        for (int i = 0; i < words; i++) {
            phrase.append(i == 0 ? "" : " ");
            if (words > 1 && random.nextInt(3) == 0) {
                phrase.append(common.get(random.nextInt(common.size())));
            } else {
                for (int syllable = 0; syllable < 3; syllable++) {
                    phrase.append(syllables[random.nextInt(syllables.length)]);
                }
            }
        }
        return phrase.toString();
    }
}
