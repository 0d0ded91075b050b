package dev.evenkeel.console;

import dev.evenkeel.Evenkeel;
import java.io.IOException;
import java.nio.CharBuffer;

/** Answers the lines of many conversations. Mutable, for one stream of lines. */
final class AdviseLines implements LineLoop.Answerer {

    private final Conversations conversations;

    AdviseLines(Evenkeel evenkeel) {
        this.conversations = new Conversations(evenkeel);
    }

    /** How many conversations are kept. */
    int conversations() {
        return conversations.size();
    }

    @Override
    public String idField() {
        return "conversation";
    }

    @Override
    public void answer(CharBuffer line, Answers answers) throws IOException, UnusableLine {
        conversations.take(line, answers);
    }
}
