package dev.evenkeel.console;

import dev.evenkeel.Conversation;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.json.InputException;
import dev.evenkeel.json.JsonFacts;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a line tells of the people, the issue and the channel: what it does not name stays as it was. Mutable, for one line. */
final class Facts {

    /** Where a conversation takes place until a line says otherwise. */
    static final Channel FIRST_CHANNEL = Channel.CHAT;

    private final Map<String, @Nullable Object> objects = new HashMap<>();
    private @Nullable Channel channel;

    void channel(@Nullable Channel named) {
        channel = named == null ? FIRST_CHANNEL : named;
    }

    void object(String name, LineFields fields) throws IOException {
        objects.put(name, fields.anything());
    }

    /**
     * The conversation with these facts.
     *
     * @throws UnusableLine if a fact cannot be used
     */
    Conversation in(Conversation talk) throws UnusableLine {
        Conversation told = talk;
        try {
            if (objects.containsKey("customer")) {
                told = told.with(JsonFacts.customer(told.customer(), objects.get("customer")));
            }
            if (objects.containsKey("agent")) {
                told = told.with(JsonFacts.agent(told.agent(), objects.get("agent")));
            }
            if (objects.containsKey("issue")) {
                told = told.with(JsonFacts.issue(told.issue(), objects.get("issue")));
            }
        } catch (InputException problem) {
            throw new UnusableLine(ProblemCode.of(problem), String.valueOf(problem.getMessage()));
        }
        return channel == null ? told : told.with(channel);
    }
}
