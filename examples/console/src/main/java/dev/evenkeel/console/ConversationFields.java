package dev.evenkeel.console;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.dialogue.Speaker;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Collects the fields of one line of a conversation. Mutable, for one line. */
final class ConversationFields {

    private final Facts facts = new Facts();
    private @Nullable String conversation;
    private @Nullable Speaker speaker;
    private @Nullable String text;
    private @Nullable Instant at;
    private boolean complete = true;
    private boolean draft;
    private @Nullable HostEvent event;

    void read(LineFields fields, String name) throws IOException {
        LineValues values = new LineValues(fields);
        switch (name) {
            case "conversation" -> conversation = values.name();
            case "speaker" -> speaker = values.id(Speaker.class);
            case "text" -> text = values.text();
            case "at" -> at = values.time();
            case "complete" -> complete = values.flag(true);
            case "draft" -> draft = values.flag(false);
            case "event" -> event = values.id(HostEvent.class);
            case "customer", "agent", "issue" -> facts.object(name, fields);
            case "channel" -> facts.channel(values.id(Channel.class));
            default -> {}
        }
    }

    /** The id of the conversation, if it was read. */
    @Nullable
    String conversation() {
        return conversation;
    }

    /** @throws UnusableLine if a field is missing, or does not go with who speaks */
    ConversationLine line() throws UnusableLine {
        String id = LineValues.required("conversation", conversation);
        Speaker who = LineValues.required("speaker", speaker);
        String said = LineValues.required("text", text);
        if (id.isEmpty()) {
            throw new UnusableLine(ProblemCode.BAD_VALUE, "conversation must not be empty");
        }
        if (draft && who != Speaker.AGENT && who != Speaker.SUPERVISOR) {
            throw new UnusableLine(
                    ProblemCode.BAD_VALUE, "draft must be false or left out, unless speaker is agent or supervisor");
        }
        if (event != null && who != Speaker.SYSTEM) {
            throw new UnusableLine(ProblemCode.BAD_VALUE, "event must be null or left out, unless speaker is system");
        }
        return new ConversationLine(id, who, said, at, complete, draft, event, facts);
    }
}
