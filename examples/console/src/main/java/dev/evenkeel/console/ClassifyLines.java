package dev.evenkeel.console;

import dev.evenkeel.Evenkeel;
import java.io.IOException;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/** Answers messages on their own, each whatever came before it. */
final class ClassifyLines implements LineLoop.Answerer {

    private final Evenkeel evenkeel;

    ClassifyLines(Evenkeel evenkeel) {
        this.evenkeel = evenkeel;
    }

    @Override
    public String idField() {
        return "id";
    }

    @Override
    public void answer(CharBuffer line, Answers answers) throws IOException, UnusableLine {
        Message message = new Message();
        try {
            LineFields.read(line, message::read);
            String id = LineValues.required("id", message.id);
            answers.reading(id, evenkeel.read(LineValues.required("text", message.text)));
        } catch (UnusableLine problem) {
            throw problem.in(message.id);
        }
    }

    private static final class Message {

        private @Nullable String id;
        private @Nullable String text;

        void read(LineFields fields, String name) throws IOException {
            switch (name) {
                case "id" -> id = new LineValues(fields).name();
                case "text" -> text = new LineValues(fields).text();
                default -> {}
            }
        }
    }
}
