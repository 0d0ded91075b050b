package dev.evenkeel.benchmarks;

import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.review.FindingRule;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.PackWeights;
import dev.evenkeel.rules.Rulebook;
import dev.evenkeel.signal.SignalRule;
import dev.evenkeel.standard.StandardPack;
import dev.evenkeel.technique.CommitmentRule;
import dev.evenkeel.technique.TechniqueRule;
import dev.evenkeel.text.WordFeature;
import dev.evenkeel.text.WordWeights;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the default pack knows: authored phrases, and learned words and pairs of words, each once.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.evenkeel.benchmarks.Entries
 * }</pre>
 */
public final class Entries {

    private Entries() {}

    /**
     * Prints the counts.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Figure.print(System.out, figures());
    }

    static List<Figure> figures() {
        Rulebook rules = Layers.of(StandardPack.english()).rulebook();
        long customers = phrases(rules.signals(), SignalRule::phrases, SignalRule::unless);
        long agents = phrases(rules.recognition(), TechniqueRule::phrases, TechniqueRule::unless)
                + phrases(rules.commitments(), CommitmentRule::phrases, CommitmentRule::unless)
                + phrases(rules.findings(), FindingRule::phrases, FindingRule::unless);
        List<WordFeature> learned = learned(rules.weights());
        long pairs = learned.stream().filter(WordFeature::isPair).count();
        return List.of(
                new Figure("entries.phrases.customer", String.valueOf(customers)),
                new Figure("entries.phrases.agent", String.valueOf(agents)),
                new Figure("entries.learned.words", String.valueOf(learned.size() - pairs)),
                new Figure("entries.learned.pairs", String.valueOf(pairs)),
                new Figure("entries", String.valueOf(customers + agents + learned.size())));
    }

    private static <R> long phrases(
            List<R> rules, Function<R, List<String>> phrases, Function<R, List<String>> unless) {
        return rules.stream()
                .mapToLong(
                        rule -> phrases.apply(rule).size() + unless.apply(rule).size())
                .sum();
    }

    private static List<WordFeature> learned(@Nullable PackWeights weights) {
        if (weights == null) {
            return List.of();
        }
        LearnedFeelings learned = weights.learned();
        return Stream.concat(Stream.of(learned.words(), learned.peerTalk().words()), learned.signals().words().stream())
                .map(WordWeights::features)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
