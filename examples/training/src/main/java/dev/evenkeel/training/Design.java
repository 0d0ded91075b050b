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
import java.util.TreeMap;
import java.util.TreeSet;

/** Which number stands for which feature, and messages as vectors of them. */
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
        signalCounts.forEach((signal, count) -> {
            if (count >= FEWEST_SIGNALS) {
                signals.add(new SignalId(signal));
                numbers.put(new SignalId(signal), numbers.size() + 1);
            }
        });
    }

    List<SignalId> signals() {
        return signals;
    }

    List<WordFeature> features() {
        return features;
    }

    /** How many of the first numbers stand for features and families. */
    int words() {
        return words;
    }

    /** How many numbers there are: features, families, marks and sources. */
    int size() {
        return numbers.size() + Mark.values().length + Source.values().length;
    }

    /** What is learned beside words. */
    enum Mark {
        EXCLAIMED,
        SHOUTED
    }

    int numberOf(Mark mark) {
        return numbers.size() + 1 + List.of(Mark.values()).indexOf(mark);
    }

    int numberOf(Source source) {
        return numbers.size()
                + 1
                + Mark.values().length
                + List.of(Source.values()).indexOf(source);
    }

    /** The vector of a message, its numbers rising. */
    Feature[] vector(Message message) {
        TextFeatures text = cut.get(message);
        TreeMap<Integer, Double> vector = new TreeMap<>();
        TextTerms terms = TextTerms.of(text.words().words(), text.measures());
        for (WordFeature feature : text.words().features()) {
            Integer number = numbers.get(feature);
            if (number != null) {
                vector.merge(number, terms.weight(), Double::sum);
            }
            Families.of(feature).forEach((family, share) -> {
                Integer kin = numbers.get(family);
                if (kin != null) {
                    vector.merge(kin, terms.weight() * share, Double::sum);
                }
            });
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
        return vector.entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(entry -> new FeatureNode(entry.getKey(), entry.getValue()))
                .toArray(Feature[]::new);
    }

    /** What a feature weighs by itself, its families' share included, given what each number weighs. */
    double weightOf(WordFeature feature, double[] weights) {
        double weight = weights[numbers.get(feature) - 1];
        for (Map.Entry<String, Double> family : Families.of(feature).entrySet()) {
            weight += weights[numbers.get(family.getKey()) - 1] * family.getValue();
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
