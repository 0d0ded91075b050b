package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds learned weights up in the plainest way. */
final class PlainSums {

    private final PlainText text;
    private final List<PlainWord> words;
    private final PlainSentences sentences;
    private final PlainCues cues;
    private final List<At> placed;

    /** A feature and the words that it hangs on. */
    private record At(WordFeature feature, int first, int last) {}

    PlainSums(PlainText text, List<PlainWord> words, PlainSentences sentences, PlainCues cues) {
        this.text = text;
        this.words = words;
        this.sentences = sentences;
        this.cues = cues;
        this.placed = placed();
    }

    WordFeatures features() {
        int counted = 0;
        for (PlainWord word : words) {
            counted += isOpaque(word) ? 0 : 1;
        }
        return new WordFeatures(placed.stream().map(At::feature).toList(), counted);
    }

    /** The sums; the words of sentences in {@code rising} count only upwards. */
    WordSums of(Map<WordFeature, Long> weights, Map<WordFeature, Long> amongPeers, Set<Integer> rising) {
        int counted = 0;
        for (int i = 0; i < words.size(); i++) {
            counted += isOpaque(words.get(i)) || rising.contains(sentences.sentenceOf[i]) ? 0 : 1;
        }
        int known = 0;
        int[] sums = new int[WordWeights.COLUMNS];
        int strongest = 0;
        Span span = null;
        Set<Integer> all = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            all.add(sentences.sentenceOf[i]);
        }
        for (At at : placed) {
            Long weight = weights.get(at.feature);
            if (weight != null) {
                known++;
                if (WordWeights.unpack(weight, WordWeights.COLUMNS - 1) > strongest) {
                    strongest = WordWeights.unpack(weight, WordWeights.COLUMNS - 1);
                    span = text.origin(
                            words.get(at.first).from(), words.get(at.last).to());
                }
            }
        }
        for (int sentence : all) {
            for (int column = 0; column < sums.length; column++) {
                int sum = sum(weights, sentence, column);
                boolean up = rising.contains(sentence) && (WordWeights.RISING >> column & 1) == 1;
                sums[column] += up ? Math.max(0, sum) : sum;
            }
        }
        return WordSums.of(counted, known, sums, span).withPeers(amongPeers(amongPeers));
    }

    private int[] amongPeers(Map<WordFeature, Long> weights) {
        int[] sums = new int[WordWeights.COLUMNS];
        for (At at : placed) {
            Long weight = at.feature.isPair() || at.feature.negated() ? null : weights.get(at.feature);
            for (int column = 0; weight != null && column < sums.length; column++) {
                sums[column] += WordWeights.unpack(weight, column);
            }
        }
        return sums;
    }

    private int sum(Map<WordFeature, Long> weights, int sentence, int column) {
        int sum = 0;
        for (At at : placed) {
            Long weight = sentences.sentenceOf[at.last] == sentence ? weights.get(at.feature) : null;
            if (weight != null) {
                sum += WordWeights.unpack(weight, column);
            }
        }
        return sum;
    }

    private List<At> placed() {
        List<At> placed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String written = written(words.get(i));
            if (written == null) {
                continue;
            }
            placed.add(new At(WordFeature.word(written, cues.negated(i, Set.of())), i, i));
            String before = i > 0 && cues.clauseOf(i - 1) == cues.clauseOf(i) ? written(words.get(i - 1)) : null;
            if (before != null) {
                placed.add(new At(WordFeature.pair(before, written), i - 1, i));
            }
        }
        return placed;
    }

    private boolean isOpaque(PlainWord word) {
        for (int at = word.from(); at < word.to(); at++) {
            if (text.at(at) == PlainText.OPAQUE) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String written(PlainWord word) {
        if (isOpaque(word)) {
            return null;
        }
        if (text.at(word.from()) <= PlainText.FACES) {
            return Emoticons.form(PlainText.FACES - text.at(word.from()));
        }
        return word.number() && Character.isDigit(word.form().charAt(0)) ? WordFeature.NUMBER : word.form();
    }
}
