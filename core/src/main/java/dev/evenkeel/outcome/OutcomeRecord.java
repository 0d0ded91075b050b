package dev.evenkeel.outcome;

import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The record of how a conversation came out, redacted: nothing that anybody said, and no name. To be kept and counted
 * over many conversations.
 *
 * <p>Immutable; {@code toString()} does not show the root cause, which is in the host's own words.
 *
 * @param standing how it came out
 * @param rootCause why it came about, as the host told, or null
 * @param turns how many lines it took
 * @param highest the highest tension that the customer reached
 * @param churnRisk whether the customer spoke of leaving, however it came out
 * @param reviewRisk whether the customer spoke of going public, however it came out
 */
public record OutcomeRecord(
        Standing standing,
        @Nullable String rootCause,
        int turns,
        Tension highest,
        boolean churnRisk,
        boolean reviewRisk) {

    /**
     * The record of a conversation as it stands.
     *
     * @param now the tension after its last line
     * @param rootCause why it came about, or null if nobody told
     */
    public static OutcomeRecord of(
            Course course, Progress progress, Tension now, @Nullable String rootCause, int turns) {
        return new OutcomeRecord(
                Standing.of(course, progress, now),
                rootCause,
                turns,
                course.highest(),
                course.spokeOfLeaving(),
                course.spokeOfGoingPublic());
    }

    @Override
    public String toString() {
        return "OutcomeRecord[" + standing.id() + ", turns=" + turns + ", highest=" + highest.id() + "]";
    }
}
