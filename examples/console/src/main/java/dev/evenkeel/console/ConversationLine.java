package dev.evenkeel.console;

import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.dialogue.Speaker;
import java.io.IOException;
import java.nio.CharBuffer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a conversation, as the host wrote it.
 *
 * @param conversation the host's id of the conversation
 * @param speaker who says it
 * @param text what they say
 * @param at when, or null
 * @param complete false alone says that the customer is still writing
 * @param draft whether an agent has yet to send it
 * @param event what a system line tells, or null
 * @param facts what the line tells of the people, the issue and the channel
 */
record ConversationLine(
        String conversation,
        Speaker speaker,
        String text,
        @Nullable Instant at,
        boolean complete,
        boolean draft,
        @Nullable HostEvent event,
        Facts facts) {

    /** @throws UnusableLine if it is not a line of a conversation */
    static ConversationLine read(CharBuffer line) throws IOException, UnusableLine {
        ConversationFields fields = new ConversationFields();
        try {
            LineFields.read(line, fields::read);
            return fields.line();
        } catch (UnusableLine problem) {
            throw problem.in(fields.conversation());
        }
    }
}
