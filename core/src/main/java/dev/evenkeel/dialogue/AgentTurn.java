package dev.evenkeel.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line that was sent to the customer.
 *
 * <p>Immutable. {@code toString()} shows the length of the text, never the text.
 *
 * @param text the line as sent, up to {@link Bounds#TEXT} characters
 * @param at when it was sent, or null: then no time passes
 * @param speaker {@link Speaker#AGENT} or {@link Speaker#SUPERVISOR}
 */
public record AgentTurn(String text, @Nullable Instant at, Speaker speaker) {

    /** @throws IllegalArgumentException if the text is too long or the speaker is neither agent nor supervisor */
    public AgentTurn {
        Bounds.text(text);
        if (speaker != Speaker.AGENT && speaker != Speaker.SUPERVISOR) {
            throw new IllegalArgumentException("agent turn: the speaker is agent or supervisor, not " + speaker.id());
        }
    }

    /** A line from the agent, at no particular time. */
    public static AgentTurn of(String text) {
        return new AgentTurn(text, null, Speaker.AGENT);
    }

    /** The same line, sent at a time. */
    public AgentTurn at(Instant time) {
        return new AgentTurn(text, time, speaker);
    }

    /** The same line, said by a supervisor. */
    public AgentTurn bySupervisor() {
        return new AgentTurn(text, at, Speaker.SUPERVISOR);
    }

    @Override
    public String toString() {
        return "AgentTurn[" + text.length() + " characters, at=" + at + ", speaker=" + speaker.id() + "]";
    }
}
