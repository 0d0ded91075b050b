package dev.evenkeel.training;

import de.bwaldvogel.liblinear.Feature;
import dev.evenkeel.training.Message.Target;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Learns from messages: one regression for each target, mixed into the columns. */
final class Learning {

    /** How much is paid for a wrong vote beside a large weight. */
    private static final double COST = 0.05;

    private Learning() {}

    /** The columns' regressions, as {@link #targets} gives them. */
    static List<Regression> from(List<Message> messages, Map<Message, TextFeatures> cut, Set<Target> wanted) {
        Map<Target, Regression> learned = targets(messages, cut, wanted);
        return Mixture.ALL.stream().map(mixture -> mixture.of(learned)).toList();
    }

    /** The targets' regressions, learned from all of these messages; a target that is not wanted weighs nothing. */
    static Map<Target, Regression> targets(List<Message> messages, Map<Message, TextFeatures> cut, Set<Target> wanted) {
        Design design = new Design(messages, cut);
        Map<Message, Feature[]> vectors = new HashMap<>();
        messages.forEach(message -> vectors.put(message, design.vector(message)));
        Map<Target, Regression> learned = new EnumMap<>(Target.class);
        for (Target target : Target.values()) {
            learned.put(
                    target,
                    wanted.contains(target)
                            ? Regression.learn(Votes.on(target, messages, vectors), design, COST)
                            : Regression.NONE);
        }
        return learned;
    }
}
