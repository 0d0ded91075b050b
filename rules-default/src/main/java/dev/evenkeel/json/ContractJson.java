package dev.evenkeel.json;

import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Reading;
import dev.evenkeel.Review;
import dev.evenkeel.dialogue.Speaker;

/**
 * Writes what Evenkeel hands over as the JSON of the contract, each as one object on one line without a line break.
 *
 * <p>Fields come in the order of the contract and are all present; numbers are plain, with at most four digits after the
 * point; times are ISO 8601 in UTC. Thread-safe; keeps nothing.
 */
public final class ContractJson {
    private ContractJson() {}

    /** The line that answers a customer's line. */
    public static String writeAdvice(Advice advice, String conversation) {
        return JsonOut.object(out -> AdviceShape.write(out, advice, conversation));
    }

    /** The line that answers an agent's line, sent or draft. */
    public static String writeReview(Review review, String conversation) {
        return writeReview(review, conversation, Speaker.AGENT);
    }

    /**
     * The line that answers an agent's or a supervisor's line, sent or draft.
     *
     * @param speaker who said it
     */
    public static String writeReview(Review review, String conversation, Speaker speaker) {
        return JsonOut.object(out -> ReviewShape.write(out, review, conversation, speaker));
    }

    /** The line that answers one message without a conversation. */
    public static String writeReading(Reading reading, String id) {
        return JsonOut.object(out -> ReadingShape.write(out, reading, id));
    }

    /**
     * The line that answers a system line.
     *
     * @param after the conversation after the line
     */
    public static String writeSystem(Conversation after, String conversation) {
        return JsonOut.object(out -> {
            out.text("conversation", conversation);
            out.whole("turn", after.turns());
            out.id("speaker", Speaker.SYSTEM);
            out.id("state", after.progress().state());
        });
    }
}
