package dev.evenkeel.functional;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an answer must hold, field by field; what is not named is free.
 *
 * <p>A field's name is a path with dots ({@code handOver.reason}). A {@code !} before it turns it round, and a {@code ~} after it
 * looks for a part of a text, in a list anywhere. A text must be one of those given; a list must hold all of those given, by id where its parts are
 * objects; {@code null} means that there is nothing and {@code true} that there is something.
 */
final class Expectation {

    private Expectation() {}

    static List<String> misfits(JsonNode expected, JsonNode answer) {
        List<String> misfits = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : expected.properties()) {
            String key = field.getKey();
            boolean not = key.startsWith("!");
            boolean part = key.endsWith("~");
            String path = key.substring(not ? 1 : 0, key.length() - (part ? 1 : 0));
            JsonNode found = answer.at("/" + path.replace('.', '/'));
            if (found.isMissingNode()) {
                misfits.add(path + " is not in the answer");
            } else if (holds(field.getValue(), found, part, not) == not) {
                misfits.add(key + " " + field.getValue() + ", but it is " + found);
            }
        }
        return misfits;
    }

    /** Whether it holds what it should; turned round, whether it holds anything that it should not. */
    private static boolean holds(JsonNode expected, JsonNode found, boolean part, boolean not) {
        if (expected.isNull()) {
            return found.isNull() || (found.isArray() && found.isEmpty());
        }
        if (expected.isBoolean() && !found.isBoolean()) {
            return !found.isNull() && !(found.isArray() && found.isEmpty());
        }
        List<String> wanted = texts(expected);
        if (found.isArray() && part) {
            return wanted.stream().anyMatch(found.toString()::contains);
        }
        if (found.isArray()) {
            List<String> there = texts(found);
            return not ? wanted.stream().anyMatch(there::contains) : there.containsAll(wanted);
        }
        String text = found.asText();
        return wanted.stream().anyMatch(one -> part ? text.contains(one) : text.equals(one));
    }

    private static List<String> texts(JsonNode node) {
        if (!node.isArray()) {
            return List.of(node.asText());
        }
        List<String> texts = new ArrayList<>();
        node.forEach(part -> texts.add(
                part.isObject() && part.has("id")
                        ? part.get("id").asText()
                        : part.isObject() ? part.toString() : part.asText()));
        return texts;
    }
}
