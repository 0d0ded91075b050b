package dev.evenkeel.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import com.vader.sentiment.analyzer.SentimentAnalyzer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.ahocorasick.trie.Trie;

/** The limits of the machine, Evenkeel, and what people use in its place, each behind the same interface. */
public enum Contender {

    /** A limit: every character once. */
    SUM("summing the characters") {
        @Override
        MessageReader open() {
            return message -> {
                int sum = 0;
                for (int i = 0; i < message.length(); i++) {
                    sum += message.charAt(i);
                }
                return sum;
            };
        }
    },

    /** The yardstick: every character once, and one look-up that hangs on the one before. */
    LOOK_UPS("one look-up a character") {
        @Override
        MessageReader open() {
            short[] table = new short[STATES * CHARACTERS];
            for (int i = 0; i < table.length; i++) {
                // A walk that no compiler can foresee: the next state hangs on the state as much as on the character.
                table[i] = (short) ((i * 31 + i / CHARACTERS * 17 + 7) % STATES);
            }
            return message -> {
                int state = 0;
                for (int i = 0; i < message.length(); i++) {
                    state = table[state * CHARACTERS + (message.charAt(i) & (CHARACTERS - 1))];
                }
                return state;
            };
        }
    },

    /** What a reader that lower-cases first has spent before it begins. */
    LOWER_CASE("`String.toLowerCase`") {
        @Override
        MessageReader open() {
            return message -> message.toLowerCase(Locale.ROOT).charAt(message.length() - 1);
        }
    },

    /** Signals, emotions, valence, tension, confidence and language, by the default pack. */
    EVENKEEL("**Evenkeel**") {
        @Override
        MessageReader open() {
            return new EvenkeelReader();
        }
    },

    /** The words of 3,000 phrases in a map, the message in small letters and split at spaces: no phrase, no context. */
    WORD_MAP("words of 3,000 phrases in a map") {
        @Override
        MessageReader open() {
            Map<String, Integer> words = new HashMap<>();
            Dictionary.matched().forEach(phrase -> {
                for (String word : phrase.split(" ", 0)) {
                    words.merge(word, 1, Integer::sum);
                }
            });
            return message -> {
                int sum = 0;
                for (String word : message.toLowerCase(Locale.ROOT).split("\\s+", 0)) {
                    sum += words.getOrDefault(word, 0);
                }
                return sum;
            };
        }
    },

    /** 3,000 phrases as one alternation. */
    REGEX("one alternation of 3,000 phrases, `java.util.regex`") {
        @Override
        MessageReader open() {
            Pattern pattern = Pattern.compile(Dictionary.matched().stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
            return message -> {
                Matcher matcher = pattern.matcher(message.toLowerCase(Locale.ROOT));
                int sum = 0;
                while (matcher.find()) {
                    sum += matcher.end();
                }
                return sum;
            };
        }
    },

    /** 3,000 phrases in hankcs' double-array Aho-Corasick. */
    AHO_CORASICK_HANKCS("Aho-Corasick (hankcs), 3,000 phrases") {
        @Override
        MessageReader open() {
            TreeMap<String, Integer> phrases = new TreeMap<>();
            Dictionary.matched().forEach(phrase -> phrases.put(phrase, phrases.size()));
            AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();
            trie.build(phrases);
            return message -> {
                int sum = 0;
                for (AhoCorasickDoubleArrayTrie.Hit<Integer> hit : trie.parseText(message.toLowerCase(Locale.ROOT))) {
                    sum += hit.value;
                }
                return sum;
            };
        }
    },

    /** 3,000 phrases in robert-bor's Aho-Corasick. */
    AHO_CORASICK_ROBERT_BOR("Aho-Corasick (robert-bor), 3,000 phrases") {
        @Override
        MessageReader open() {
            Trie trie = Trie.builder()
                    .ignoreCase()
                    .onlyWholeWords()
                    .addKeywords(Dictionary.matched())
                    .build();
            return message -> trie.parseText(message).size();
        }
    },

    /** Angry or not, by Apache OpenNLP's document categoriser, trained on our corpus. */
    OPENNLP("OpenNLP's document categoriser") {
        @Override
        MessageReader open() {
            DocumentCategorizerME categoriser = new DocumentCategorizerME(Corpus.heatModel());
            return message -> {
                double[] outcomes = categoriser.categorize(SimpleTokenizer.INSTANCE.tokenize(message));
                return (int) (outcomes[0] * 1_000);
            };
        }
    },

    /** Positive, neutral or negative, by VADER's Java port. */
    VADER("VADER's Java port") {
        @Override
        MessageReader open() {
            return message -> {
                try {
                    SentimentAnalyzer analyzer = new SentimentAnalyzer(message);
                    analyzer.analyze();
                    return (int) (analyzer.getPolarity().getOrDefault("compound", 0F) * 1_000);
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            };
        }
    };

    private static final int STATES = 64;
    private static final int CHARACTERS = 128;

    private final String label;

    Contender(String label) {
        this.label = label;
    }

    /** What a table calls it, in Markdown. */
    public String label() {
        return label;
    }

    /** Everything that need be done once. */
    abstract MessageReader open();
}
