package dev.evenkeel.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import dev.evenkeel.emotion.TextTerms;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.WordFeature;
import dev.evenkeel.training.Message.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which number stands for which feature, and messages as vectors of them. Every word has a second number for what it says
 * besides where people talk to each other.
 */
final class Design {

    /** How free a source's base rate is, beside a word's weight. */
    private static final double SOURCE_SHARE = 3;

    private static final int FEWEST = 3;

    /** Signals rarer than this in customers' messages act through the feelings that the pack gives them. */
    private static final int FEWEST_SIGNALS = 40;

    private final List<WordFeature> features = new ArrayList<>();
    private final List<SignalId> signals = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final Map<Message, TextFeatures> cut;
    private final int words;
    private final int last;

    Design(List<Message> messages, Map<Message, TextFeatures> cut) {
        this.cut = cut;
        TreeMap<WordFeature, Integer> counts = new TreeMap<>();
        TreeMap<String, Integer> signalCounts = new TreeMap<>();
        for (Message message : messages) {
            // Words of the word list are wanted however rare.
            int count = message.source() == Source.WORDS ? FEWEST : 1;
            for (WordFeature feature : new TreeSet<>(cut.get(message).words().features())) {
                counts.merge(feature, count, Integer::sum);
            }
            if (message.source() == Source.SERVICE) {
                cut.get(message)
                        .signals()
                        .forEach(signal -> signalCounts.merge(signal.id().id(), 1, Integer::sum));
            }
        }
        counts.forEach((feature, count) -> {
            if (count >= FEWEST) {
                features.add(feature);
                numbers.put(feature, numbers.size() + 1);
            }
        });
        for (WordFeature feature : features) {
            for (String family : Families.of(feature).keySet()) {
                numbers.computeIfAbsent(family, unseen -> numbers.size() + 1);
            }
        }
        words = numbers.size();
        int beforeSignals = 2 * words;
        signalCounts.forEach((signal, count) -> {
            if (count >= FEWEST_SIGNALS) {
                signals.add(new SignalId(signal));
                numbers.put(new SignalId(signal), beforeSignals + signals.size());
            }
        });
        last = beforeSignals + signals.size();
    }

    List<SignalId> signals() {
        return signals;
    }

    List<WordFeature> features() {
        return features;
    }

    /** How many of the first numbers stand for features and families; as many follow for the same among peers. */
    int words() {
        return words;
    }

    /** How many numbers there are: features, families, marks and sources. */
    int size() {
        return last + Mark.values().length + Source.values().length;
    }

    /** What is learned beside words. */
    enum Mark {
        EXCLAIMED,
        SHOUTED
    }

    int numberOf(Mark mark) {
        return last + 1 + List.of(Mark.values()).indexOf(mark);
    }

    int numberOf(Source source) {
        return last + 1 + Mark.values().length + List.of(Source.values()).indexOf(source);
    }

    /** The vector of a message, its numbers rising. */
    Feature[] vector(Message message) {
        TextFeatures text = cut.get(message);
        TextTerms terms = TextTerms.of(text.words().words(), text.measures());
        SortedMap<Integer, Double> vector = words(text, terms, feature -> true);
        if (message.isPeerTalk()) {
            words(text, terms, Design::isAmongPeers).forEach((number, value) -> vector.put(words + number, value));
        }
        for (Signal signal : text.signals()) {
            Integer number = numbers.get(signal.id());
            if (number != null) {
                vector.put(number, signal.strength());
            }
        }
        vector.put(numberOf(Mark.EXCLAIMED), terms.exclaimed());
        vector.put(numberOf(Mark.SHOUTED), terms.shouted());
        vector.put(numberOf(message.source()), SOURCE_SHARE);
        return features(vector);
    }

    /** The vector of nothing but the words of a message that may say more among peers. */
    Feature[] wordVector(Message message) {
        TextFeatures text = cut.get(message);
        return features(words(text, TextTerms.of(text.words().words(), text.measures()), Design::isAmongPeers));
    }

    private SortedMap<Integer, Double> words(TextFeatures text, TextTerms terms, Predicate<WordFeature> wanted) {
        TreeMap<Integer, Double> words = new TreeMap<>();
        for (WordFeature feature : text.words().features()) {
            if (wanted.test(feature)) {
                shares(feature).forEach((number, share) -> words.merge(number, terms.weight() * share, Double::sum));
            }
        }
        return words;
    }

    /** The numbers that a feature counts for, its own and those of its families, and how much. */
    private Map<Integer, Double> shares(WordFeature feature) {
        Map<Integer, Double> shares = new HashMap<>();
        Integer own = numbers.get(feature);
        if (own != null) {
            shares.put(own, 1.0);
        }
        Families.of(feature).forEach((family, share) -> {
            Integer kin = numbers.get(family);
            if (kin != null) {
                shares.merge(kin, share, Double::sum);
            }
        });
        return shares;
    }

    private static Feature[] features(SortedMap<Integer, Double> vector) {
        return vector.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(entry -> new FeatureNode(entry.getKey(), entry.getValue()))
                .toArray(Feature[]::new);
    }

    /** Whether a feature may say more among peers: single words alone do, since pairs add next to nothing to them. */
    static boolean isAmongPeers(WordFeature feature) {
        return !feature.isPair() && !feature.negated();
    }

    /** What a feature weighs by itself, its families' share included, given what each number weighs. */
    double weightOf(WordFeature feature, double[] weights) {
        return weightOf(feature, weights, 0);
    }

    /** What it weighs besides among peers. */
    double weightAmongPeers(WordFeature feature, double[] weights) {
        return weightOf(feature, weights, words);
    }

    private double weightOf(WordFeature feature, double[] weights, int from) {
        double weight = weights[from + numbers.get(feature) - 1];
        for (Map.Entry<String, Double> family : Families.of(feature).entrySet()) {
            weight += weights[from + numbers.get(family.getKey()) - 1] * family.getValue();
        }
        return weight;
    }

    double weightOf(SignalId signal, double[] weights) {
        return weights[numbers.get(signal) - 1];
    }

    double weightOf(Mark mark, double[] weights) {
        return weights[numberOf(mark) - 1];
    }

    double weightOf(Source source, double[] weights) {
        return weights[numberOf(source) - 1] * SOURCE_SHARE;
    }
}
