package dev.evenkeel.console;

import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Review;
import dev.evenkeel.dialogue.Speaker;
import dev.evenkeel.outcome.OutcomeRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many conversations came out, counted by root cause in the end. Mutable, for one stream of lines. */
final class Courses implements AnswerSink {

    /** Stands for a root cause that nobody told. */
    static final String UNKNOWN = "";

    private final Map<String, OutcomeRecord> outcomes = new HashMap<>();

    @Override
    public void advice(Advice advice) {
        noted(advice.conversation());
    }

    @Override
    public void review(Speaker speaker, Review review) {
        noted(review.conversation());
    }

    @Override
    public void noted(Conversation conversation) {
        outcomes.put(conversation.id(), conversation.outcome());
    }

    /** How each conversation came out, in the order of their ids. */
    List<Map.Entry<String, OutcomeRecord>> each() {
        return outcomes.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }

    /** How the conversations of each root cause came out: the most frequent cause first, those alike by name. */
    List<Map.Entry<String, Tally>> byRootCause() {
        Map<String, Tally> tallies = new HashMap<>();
        for (OutcomeRecord outcome : outcomes.values()) {
            String cause = outcome.rootCause();
            tallies.computeIfAbsent(cause == null ? UNKNOWN : cause.strip(), name -> new Tally())
                    .add(outcome);
        }
        return tallies.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Tally>>comparingInt(
                                entry -> -entry.getValue().conversations())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }
}
