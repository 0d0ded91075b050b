package dev.evenkeel.console;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Reading;
import dev.evenkeel.Review;
import dev.evenkeel.dialogue.Speaker;
import dev.evenkeel.json.ContractJson;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Writes the answers, one JSON object a line, in UTF-8. Mutable, for one thread. */
final class Answers implements AnswerSink, Closeable, Flushable {

    private final OutputStream out;

    Answers(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    @Override
    public void advice(Advice advice) throws IOException {
        line(ContractJson.writeAdvice(advice, advice.conversation().id()));
    }

    @Override
    public void review(Speaker speaker, Review review) throws IOException {
        line(ContractJson.writeReview(review, review.conversation().id(), speaker));
    }

    @Override
    public void noted(Conversation conversation) throws IOException {
        line(ContractJson.writeSystem(conversation, conversation.id()));
    }

    void reading(String id, Reading reading) throws IOException {
        line(ContractJson.writeReading(reading, id));
    }

    /** Says in place of an answer why there is none. */
    void error(long number, String idField, UnusableLine problem) throws IOException {
        StringWriter error = new StringWriter();
        try (JsonGenerator json = Json.factory().createGenerator(error)) {
            json.writeStartObject();
            if (problem.id() != null) {
                json.writeStringField(idField, problem.id());
            }
            json.writeObjectFieldStart("error");
            json.writeNumberField("line", number);
            json.writeStringField("code", problem.code().id());
            json.writeStringField("message", problem.message());
            json.writeEndObject();
            json.writeEndObject();
        }
        line(error.toString());
    }

    private void line(String answer) throws IOException {
        out.write(answer.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
