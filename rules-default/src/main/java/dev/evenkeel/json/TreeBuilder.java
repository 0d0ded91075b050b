package dev.evenkeel.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.evenkeel.rules.Origin;
import dev.evenkeel.rules.PackBounds;
import dev.evenkeel.rules.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the tree of one file, token by token. */
final class TreeBuilder {
    private final JsonParser parser;
    private final String pack;
    private final String file;
    private final List<Mistake> mistakes = new ArrayList<>();
    private int values;

    /** @param values how many values the files before had */
    TreeBuilder(JsonParser parser, String pack, String file, int values) {
        this.parser = parser;
        this.pack = pack;
        this.file = file;
        this.values = values;
    }

    Value.Fields root() throws IOException {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            throw new SyntaxMistake(new Mistake(here(), "a file of a pack holds one object: { … }", ""));
        }
        Value.Fields root = fields();
        if (parser.nextToken() != null) {
            throw new SyntaxMistake(new Mistake(here(), "nothing may follow the object", ""));
        }
        return root;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    int values() {
        return values;
    }

    private @Nullable Value value(JsonToken token) throws IOException {
        values++;
        if (values > PackBounds.VALUES) {
            throw new SyntaxMistake(new Mistake(here(), "a pack holds at most " + PackBounds.VALUES + " values", ""));
        }
        return switch (token) {
            case START_OBJECT -> fields();
            case START_ARRAY -> items();
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> new Value.Flag(true, here());
            case VALUE_FALSE -> new Value.Flag(false, here());
            default -> wrong("null is not a value", "leave it out");
        };
    }

    private Value.Fields fields() throws IOException {
        Origin start = here();
        Map<String, Value.Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Origin key = here();
            Value value = value(parser.nextToken());
            Value.Field before = fields.get(name);
            if (before != null) {
                mistakes.add(new Mistake(
                        key, "the field \"" + name + "\" is given twice", "first given at " + before.key()));
            } else if (value != null) {
                fields.put(name, new Value.Field(key, value));
            }
        }
        return new Value.Fields(fields, start);
    }

    private Value.Items items() throws IOException {
        Origin start = here();
        List<Value> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Value value = value(token);
            if (value != null) {
                items.add(value);
            }
        }
        return new Value.Items(items, start);
    }

    private @Nullable Value text() throws IOException {
        Origin start = here();
        String text = parser.getText();
        if (text.length() > PackBounds.TEXT) {
            return wrong("a text of a pack has at most " + PackBounds.TEXT + " characters", "");
        }
        return new Value.Text(text, start);
    }

    private @Nullable Value number() throws IOException {
        double number = parser.getDoubleValue();
        return Double.isFinite(number) ? new Value.Numeral(number, here()) : wrong("the number is too large", "");
    }

    private @Nullable Value wrong(String message, String hint) {
        mistakes.add(new Mistake(here(), message, hint));
        return null;
    }

    /** Where the current token begins; before the first, Jackson says column 0. */
    private Origin here() {
        JsonLocation at = parser.currentTokenLocation();
        return new Origin(pack, file, at.getLineNr(), Math.max(1, at.getColumnNr()));
    }
}
