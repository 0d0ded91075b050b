package dev.evenkeel.console;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.evenkeel.dialogue.Bounds;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.json.InputException;
import dev.evenkeel.json.JsonFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The kinds of value that a line has. Each reads as null where the line says null, or something that cannot be used. */
final class LineValues {

    /** The longest text, in bytes of UTF-8. */
    static final int LONGEST_TEXT = 1 << 20;

    private final LineFields fields;

    LineValues(LineFields fields) {
        this.fields = fields;
    }

    /** What somebody said. */
    @Nullable
    String text() throws IOException {
        String text = string();
        if (text == null || bytes(text) <= LONGEST_TEXT) {
            return text;
        }
        fields.problem(ProblemCode.TOO_LONG, "must be at most 1 MiB (" + LONGEST_TEXT + " bytes of UTF-8)");
        return null;
    }

    /** What a conversation or a message is called. */
    @Nullable
    String name() throws IOException {
        String name = string();
        if (name == null || name.length() <= Bounds.FACT) {
            return name;
        }
        fields.problem(ProblemCode.TOO_LONG, "must be at most " + Bounds.FACT + " characters, not " + name.length());
        return null;
    }

    /** True or false; null reads as {@code otherwise}. */
    boolean flag(boolean otherwise) {
        return fields.value("true or false", JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE) == null
                ? otherwise
                : fields.is(JsonToken.VALUE_TRUE);
    }

    /** A point in time. */
    @Nullable
    Instant time() throws IOException {
        return fact(written -> JsonFacts.time("", written));
    }

    /** An id of a closed set. */
    <E extends Enum<E> & Identified> @Nullable E id(Class<E> set) throws IOException {
        return fact(id -> JsonFacts.id("", set, id));
    }

    /** @throws UnusableLine if the line did not say it */
    static <T> T required(String field, @Nullable T value) throws UnusableLine {
        if (value == null) {
            throw new UnusableLine(ProblemCode.MISSING_FIELD, field + " is missing");
        }
        return value;
    }

    private <T> @Nullable T fact(Function<String, T> meaning) throws IOException {
        String written = string();
        try {
            return written == null ? null : meaning.apply(written);
        } catch (InputException problem) {
            fields.problem(ProblemCode.of(problem), String.valueOf(problem.getMessage()));
            return null;
        }
    }

    private @Nullable String string() throws IOException {
        JsonParser json = fields.value("a string", JsonToken.VALUE_STRING);
        return json == null ? null : json.getText();
    }

    private static long bytes(String text) {
        // UTF-8 takes one to three bytes for each UTF-16 unit.
        return 3L * text.length() <= LONGEST_TEXT || text.length() > LONGEST_TEXT
                ? text.length()
                : text.getBytes(StandardCharsets.UTF_8).length;
    }
}
