package dev.evenkeel.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A system line: the host's note in the conversation.
 *
 * @param event what happened, or null for a note that changes nothing
 * @param at when, or null
 */
public record HostNote(@Nullable HostEvent event, @Nullable Instant at) {

    /** A note of an event, at no particular time. */
    public static HostNote of(HostEvent event) {
        return new HostNote(event, null);
    }

    /** The same note, at a time. */
    public HostNote at(Instant time) {
        return new HostNote(event, time);
    }
}
