package dev.evenkeel.console;

import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Review;
import dev.evenkeel.dialogue.Speaker;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The courses of many conversations, counted by root cause in the end. Mutable, for one stream of lines. */
final class Courses implements AnswerSink {

    /** Stands for a root cause that nobody told. */
    static final String UNKNOWN = "";

    private final Map<String, Course> courses = new HashMap<>();

    @Override
    public void advice(Advice advice) {
        course(advice.conversation()).heard(advice);
    }

    @Override
    public void review(Speaker speaker, Review review) {
        course(review.conversation()).reached(review.conversation());
    }

    @Override
    public void noted(Conversation conversation) {
        course(conversation).reached(conversation);
    }

    /** How the conversations of each root cause ended: the most frequent cause first, those alike by name. */
    List<Map.Entry<String, Tally>> byRootCause() {
        Map<String, Tally> tallies = new HashMap<>();
        for (Course course : courses.values()) {
            String cause = course.rootCause();
            tallies.computeIfAbsent(cause == null ? UNKNOWN : cause.strip(), name -> new Tally())
                    .add(course);
        }
        return tallies.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Tally>>comparingInt(
                                entry -> -entry.getValue().conversations())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    private Course course(Conversation conversation) {
        return courses.computeIfAbsent(conversation.id(), id -> new Course());
    }
}
