package dev.evenkeel.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes {@link WordWeights} of features and their weights. */
final class WordWeightsBuilder {

    /** Words, then words under a negation, then pairs; each kind in the order of how they are written. */
    private static final Comparator<WordFeature> BY_KIND = Comparator.comparing(WordFeature::isPair)
            .thenComparing(WordFeature::negated)
            .thenComparing(Comparator.naturalOrder());

    private WordWeightsBuilder() {}

    /** @throws IllegalArgumentException if there are too many, or a word is too long */
    static WordWeights build(Map<WordFeature, Long> weights) {
        ImmutableSortedMap<WordFeature, Long> sorted = ImmutableSortedMap.copyOf(weights, BY_KIND);
        List<String> words = words(sorted.keySet().asList());
        requireAtMost(words.size(), WordWeights.MOST_WORDS);
        requireAtMost(sorted.size(), WordWeights.MOST_FEATURES);
        ByteBuffer letters = ByteBuffer.allocate(words.size() * WordWeights.LONGEST_WORD);
        byte[] lengths = new byte[words.size()];
        for (int word = 0; word < lengths.length; word++) {
            byte[] bytes = words.get(word).getBytes(StandardCharsets.UTF_8);
            requireAtMost(bytes.length, WordWeights.LONGEST_WORD);
            letters.put(bytes);
            lengths[word] = (byte) bytes.length;
        }
        ImmutableList<WordFeature> features = sorted.keySet().asList();
        ImmutableList<WordFeature> pairs =
                features.stream().filter(WordFeature::isPair).collect(ImmutableList.toImmutableList());
        return new WordWeights(
                Arrays.copyOf(letters.array(), letters.position()),
                lengths,
                indices(words, features.stream().map(WordFeature::first).toList()),
                indices(words, pairs.stream().map(WordFeature::second).toList()),
                (int) features.stream()
                        .filter(feature -> !feature.isPair() && !feature.negated())
                        .count(),
                sorted.values().stream().mapToLong(Long::longValue).toArray());
    }

    private static List<String> words(List<WordFeature> features) {
        return features.stream()
                .flatMap(feature -> Stream.of(feature.first(), feature.second()))
                .filter(word -> !word.isEmpty())
                .sorted()
                .distinct()
                .toList();
    }

    private static char[] indices(List<String> words, List<String> some) {
        char[] indices = new char[some.size()];
        for (int i = 0; i < indices.length; i++) {
            indices[i] = (char) Collections.binarySearch(words, some.get(i));
        }
        return indices;
    }

    private static void requireAtMost(int count, int most) {
        if (count > most) {
            throw new IllegalArgumentException("weights: there are " + count + " where at most " + most + " may be");
        }
    }
}
