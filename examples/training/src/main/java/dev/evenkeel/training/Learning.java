package dev.evenkeel.training;

import de.bwaldvogel.liblinear.Feature;
import dev.evenkeel.emotion.LearnedTarget;
import dev.evenkeel.training.Message.Target;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Learns from messages: one regression for each target, mixed into the columns. */
final class Learning {

    /** How much is paid for a wrong vote beside a large weight. */
    private static final double COST = 0.05;

    private final List<Message> messages;
    private final Design design;
    private final Map<Message, Feature[]> vectors = new HashMap<>();
    /** What was learned with one weight for each word, and with another among peers. */
    private final Map<Target, Regression> alike = new EnumMap<>(Target.class);

    private final Map<Target, Regression> apart = new EnumMap<>(Target.class);

    private Learning(List<Message> messages, Map<Message, TextFeatures> cut) {
        this.messages = messages;
        this.design = new Design(messages, cut);
        messages.forEach(message -> vectors.put(message, design.vector(message)));
    }

    /**
     * What was learned.
     *
     * @param columns what each column is mixed to
     * @param peerTalk what tells that people talk to each other, or null where nobody does
     */
    record Learned(List<Regression> columns, @Nullable Regression peerTalk) {}

    /** Learns from all of these messages; a column that is not wanted weighs nothing. */
    static Learned from(List<Message> messages, Map<Message, TextFeatures> cut, Set<LearnedTarget> wanted) {
        Learning learning = new Learning(messages, cut);
        return new Learned(
                Mixture.ALL.stream()
                        .map(mixture -> wanted.contains(mixture.target()) ? learning.mixed(mixture) : Regression.NONE)
                        .toList(),
                messages.stream().anyMatch(Message::isPeerTalk) ? learning.peerTalk() : null);
    }

    private Regression mixed(Mixture mixture) {
        Map<Target, Regression> learned = mixture.rises() ? alike : apart;
        for (Target target : mixture.shares().keySet()) {
            learned.computeIfAbsent(
                    target,
                    unseen -> Regression.learn(Votes.on(target, messages, vectors), design, COST, !mixture.rises()));
        }
        return mixture.of(learned);
    }

    private Regression peerTalk() {
        return Regression.learn(Votes.onPeerTalk(messages, design), design, COST, false);
    }
}
