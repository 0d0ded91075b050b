package dev.evenkeel.console;

import dev.evenkeel.Evenkeel;
import java.io.IOException;
import java.nio.CharBuffer;

/** Follows the lines of many conversations without answering them. Mutable, for one stream of lines. */
final class SummaryLines implements LineLoop.Answerer {

    private final Conversations conversations;
    private final Courses courses = new Courses();

    SummaryLines(Evenkeel evenkeel) {
        this.conversations = new Conversations(evenkeel);
    }

    Courses courses() {
        return courses;
    }

    @Override
    public String idField() {
        return "conversation";
    }

    @Override
    public void answer(CharBuffer line, Answers answers) throws IOException, UnusableLine {
        conversations.take(line, courses);
    }
}
