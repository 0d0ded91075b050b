package dev.evenkeel.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonpCharacterEscapes;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.evenkeel.dialogue.Identified;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes one JSON object on one line; U+2028 and U+2029 are escaped, since some readers take them for the end of a line. */
final class JsonOut {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .characterEscapes(JsonpCharacterEscapes.instance())
            .build();

    private final JsonGenerator out;

    private JsonOut(JsonGenerator out) {
        this.out = out;
    }

    /** Something that writes itself. */
    @FunctionalInterface
    interface Part {
        void write(JsonOut out) throws IOException;
    }

    /** How one element of a list is written. */
    @FunctionalInterface
    interface Shape<T> {
        void write(JsonOut out, T value) throws IOException;
    }

    /** The text of an object with these fields. */
    static String object(Part fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            generator.writeStartObject();
            fields.write(new JsonOut(generator));
            generator.writeEndObject();
        } catch (IOException e) {
            throw new AssertionError("a text in memory can always be written", e);
        }
        return text.toString();
    }

    void text(String name, @Nullable String value) throws IOException {
        out.writeStringField(name, value == null ? null : WellFormed.text(value));
    }

    void id(String name, @Nullable Identified value) throws IOException {
        out.writeStringField(name, value == null ? null : value.id());
    }

    void time(String name, @Nullable Instant value) throws IOException {
        out.writeStringField(name, value == null ? null : value.toString());
    }

    void whole(String name, long value) throws IOException {
        out.writeNumberField(name, value);
    }

    void whole(String name, @Nullable Integer value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            out.writeNumberField(name, value);
        }
    }

    void flag(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    void decimal(String name, @Nullable BigDecimal value) throws IOException {
        out.writeFieldName(name);
        if (value == null) {
            out.writeNull();
        } else {
            out.writeNumber(value);
        }
    }

    /** A number with at most four digits after the point. */
    void rounded(String name, double value) throws IOException {
        out.writeFieldName(name);
        out.writeNumber(PlainNumber.rounded(value));
    }

    /** A number with all its digits, so that reading it gives the same number back. */
    void exact(String name, double value) throws IOException {
        out.writeFieldName(name);
        out.writeNumber(PlainNumber.exact(value));
    }

    void object(String name, Part fields) throws IOException {
        out.writeObjectFieldStart(name);
        fields.write(this);
        out.writeEndObject();
    }

    <T> void object(String name, @Nullable T value, Shape<T> shape) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            object(name, fields -> shape.write(fields, value));
        }
    }

    <T> void objects(String name, Collection<T> values, Shape<T> shape) throws IOException {
        out.writeArrayFieldStart(name);
        for (T value : values) {
            out.writeStartObject();
            shape.write(this, value);
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    void ids(String name, Collection<? extends Identified> values) throws IOException {
        texts(name, values.stream().map(Identified::id).toList());
    }

    void texts(String name, Collection<String> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (String value : values) {
            out.writeString(WellFormed.text(value));
        }
        out.writeEndArray();
    }

    void numbers(String name, Collection<Double> values) throws IOException {
        out.writeArrayFieldStart(name);
        for (double value : values) {
            out.writeNumber(PlainNumber.exact(value));
        }
        out.writeEndArray();
    }
}
