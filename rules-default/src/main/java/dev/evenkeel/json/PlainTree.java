package dev.evenkeel.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.evenkeel.json.InputException.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as maps, lists, texts, numbers, booleans and nulls. */
final class PlainTree {
    private static final int DEEPEST = 16;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(400)
                    .build())
            .build();

    private final JsonParser parser;

    private PlainTree(JsonParser parser) {
        this.parser = parser;
    }

    /** @throws InputException if it is not one JSON object */
    static Map<String, @Nullable Object> object(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new InputException(Code.BAD_JSON, "", "this is not a JSON object");
            }
            Map<String, @Nullable Object> root = new PlainTree(parser).fields();
            if (parser.nextToken() != null) {
                throw new InputException(Code.BAD_JSON, "", "something follows the JSON object");
            }
            return root;
        } catch (JsonProcessingException e) {
            // The parser's own message may quote the text.
            long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
            throw new InputException(Code.BAD_JSON, "", "this is not JSON, or too much of it, at character " + at);
        } catch (IOException e) {
            throw new AssertionError("a text in memory can always be read", e);
        }
    }

    private Map<String, @Nullable Object> fields() throws IOException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            fields.put(parser.currentName(), value(parser.nextToken()));
        }
        return fields;
    }

    private List<@Nullable Object> items() throws IOException {
        List<@Nullable Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return items;
    }

    private @Nullable Object value(JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> fields();
            case START_ARRAY -> items();
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getDecimalValue();
            case VALUE_NUMBER_FLOAT -> fraction();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }

    private Number fraction() throws IOException {
        double number = parser.getDoubleValue();
        // A decimal cannot hold the sign of a zero below zero.
        return number == 0 ? number : parser.getDecimalValue();
    }
}
