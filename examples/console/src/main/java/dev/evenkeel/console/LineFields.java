package dev.evenkeel.console;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one line, read one after another.
 *
 * <p>A value that is not what it should be reads as null, and its problem is kept until the line was read to its end, since
 * the field that names the conversation may come last. Fields that nobody asks for are passed over. Mutable, for one line.
 */
final class LineFields {

    /** What reads the value of a field, if it knows the name. */
    interface Field {
        void read(String name) throws IOException;
    }

    /** What a line is read into. */
    interface Reader {
        void read(LineFields fields, String name) throws IOException;
    }

    private static final int LONGEST_NUMBER = 100;
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(LONGEST_NUMBER);

    private final JsonParser json;
    private @Nullable UnusableLine problem;

    private LineFields(JsonParser json) {
        this.json = json;
    }

    /** @throws UnusableLine if the line is not one JSON object, or a field is not what it should be */
    static void read(CharBuffer line, Reader reader) throws IOException, UnusableLine {
        try (JsonParser json =
                Json.factory().createParser(line.array(), line.arrayOffset() + line.position(), line.remaining())) {
            LineFields fields = new LineFields(json);
            fields.line(name -> reader.read(fields, name));
            if (fields.problem != null) {
                throw fields.problem;
            }
        } catch (JsonProcessingException broken) {
            throw new UnusableLine(ProblemCode.BAD_JSON, whatIsBroken(broken));
        }
    }

    private void line(Field reader) throws IOException, UnusableLine {
        if (json.nextToken() == JsonToken.START_OBJECT) {
            object(reader);
            end();
        } else {
            String kind = kind();
            passOver();
            end();
            throw new UnusableLine(ProblemCode.WRONG_TYPE, "a line must be a JSON object, not " + kind);
        }
    }

    private void end() throws IOException, UnusableLine {
        if (json.nextToken() != null) {
            throw new UnusableLine(
                    ProblemCode.BAD_JSON,
                    "character " + json.currentTokenLocation().getColumnNr() + ": the line's JSON ends before this");
        }
    }

    /** Whether the value to be read now is of this kind. */
    boolean is(JsonToken token) {
        return json.currentToken() == token;
    }

    /** The value to be read now; null if it is null, or of none of these kinds, which is a problem. */
    @Nullable
    JsonParser value(String kind, JsonToken... tokens) {
        for (JsonToken token : tokens) {
            if (is(token)) {
                return json;
            }
        }
        if (!is(JsonToken.VALUE_NULL)) {
            problem(ProblemCode.WRONG_TYPE, "must be " + kind + ", not " + kind());
        }
        return null;
    }

    /** Reads the fields of an object; null counts as one without fields. */
    void object(Field reader) throws IOException {
        if (value("an object", JsonToken.START_OBJECT) == null) {
            return;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            reader.read(name);
            passOver();
        }
    }

    /** The value to be read now, whatever it is: a map, a list, a string, a number, true, false or null. */
    @Nullable
    Object anything() throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> map();
            case START_ARRAY -> list();
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Map<String, @Nullable Object> map() throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        object(name -> map.put(name, anything()));
        return map;
    }

    private List<@Nullable Object> list() throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(anything());
        }
        return list;
    }

    private BigDecimal number() throws IOException {
        // Whoever asks for it finds it too large; the digits would take too long to read.
        return json.getTextLength() > LONGEST_NUMBER ? TOO_LARGE : json.getDecimalValue();
    }

    /** Keeps what is wrong with the value to be read now, if it is the first problem of the line. */
    void problem(ProblemCode code, String message) {
        if (problem == null) {
            problem = new UnusableLine(code, path(context()) + " " + message);
        }
    }

    private void passOver() throws IOException {
        json.skipChildren();
    }

    private JsonStreamContext context() {
        JsonStreamContext context = json.getParsingContext();
        return json.currentToken().isStructStart() ? context.getParent() : context;
    }

    private static String path(JsonStreamContext context) {
        JsonStreamContext parent = context.getParent();
        String above = parent == null || parent.inRoot() ? "" : path(parent);
        if (context.inArray()) {
            return above + "[" + context.getCurrentIndex() + "]";
        }
        return above.isEmpty() ? context.getCurrentName() : above + "." + context.getCurrentName();
    }

    private String kind() {
        return switch (json.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT -> "a whole number";
            case VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "null";
        };
    }

    private static String whatIsBroken(JsonProcessingException broken) {
        if (broken instanceof StreamConstraintsException) {
            return "values nest more than " + Json.DEEPEST + " deep";
        }
        if (broken instanceof JsonEOFException) {
            return "the line ends before its JSON object does";
        }
        // Jackson's own message quotes the line.
        return "character " + broken.getLocation().getColumnNr() + ": not JSON";
    }
}
