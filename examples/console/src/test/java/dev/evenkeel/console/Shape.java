package dev.evenkeel.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON answer must hold.
 *
 * <p>An object must hold every field named, and may hold more; a list must have as many elements, and each must fit; anything
 * else must be equal. A string that begins with a dollar sign is a rule: {@code $any}, {@code $absent}, {@code $string},
 * {@code $number}, {@code $list}, {@code $empty}, {@code $0..1}, {@code $-1..1}, {@code $tension}, {@code $above calm},
 * {@code $not X}, {@code $contains X} (a text), {@code $has X} and {@code $lacks X} (a list with, and a list or text without;
 * X is JSON or an id).
 */
final class Shape {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> TENSIONS = List.of("calm", "annoyed", "frustrated", "angry", "furious");

    private Shape() {}

    /** What of the shape the answer does not hold, each with its place. */
    static List<String> misfits(String shape, String answer) throws Exception {
        List<String> misfits = new ArrayList<>();
        compare("", JSON.readTree(shape), JSON.readTree(answer), misfits);
        return misfits;
    }

    private static void compare(String path, JsonNode shape, @Nullable JsonNode answer, List<String> misfits) {
        if (shape.isTextual() && shape.textValue().startsWith("$")) {
            if (!fits(shape.textValue(), answer)) {
                misfits.add(path + ": " + shape.textValue() + " is not true of " + answer);
            }
        } else if (shape.isObject() && answer != null && answer.isObject()) {
            for (Map.Entry<String, JsonNode> field : shape.properties()) {
                compare(path + "/" + field.getKey(), field.getValue(), answer.get(field.getKey()), misfits);
            }
        } else if (shape.isArray() && answer != null && answer.isArray() && shape.size() == answer.size()) {
            for (int i = 0; i < shape.size(); i++) {
                compare(path + "/" + i, shape.get(i), answer.get(i), misfits);
            }
        } else if (!isEqual(shape, answer)) {
            misfits.add(path + ": expected " + shape + ", got " + answer);
        }
    }

    private static boolean isEqual(JsonNode shape, @Nullable JsonNode answer) {
        return answer != null
                && ((shape.isNumber() && answer.isNumber())
                        ? shape.decimalValue().compareTo(answer.decimalValue()) == 0
                        : shape.equals(answer));
    }

    private static boolean fits(String rule, @Nullable JsonNode answer) {
        if (answer == null) {
            return rule.equals("$absent");
        }
        int space = rule.indexOf(' ');
        String operand = space < 0 ? "" : rule.substring(space + 1);
        return switch (space < 0 ? rule : rule.substring(0, space)) {
            case "$any" -> true;
            case "$absent" -> false;
            case "$string" -> answer.isTextual() && !answer.textValue().isEmpty();
            case "$number" -> answer.isNumber();
            case "$list" -> answer.isArray();
            case "$empty" -> answer.isArray() && answer.isEmpty();
            case "$0..1" -> answer.isNumber() && answer.doubleValue() >= 0 && answer.doubleValue() <= 1;
            case "$-1..1" -> answer.isNumber() && answer.doubleValue() >= -1 && answer.doubleValue() <= 1;
            case "$tension" -> TENSIONS.contains(answer.asText());
            case "$above" -> TENSIONS.indexOf(answer.asText()) > TENSIONS.indexOf(operand);
            case "$not" -> answer.isTextual() && !answer.textValue().equals(operand);
            case "$contains" -> answer.isTextual() && answer.textValue().contains(operand);
            case "$has" -> answer.isArray() && anyMatch(answer, element -> names(element, operand));
            case "$lacks" ->
                answer.isArray()
                        ? !anyMatch(answer, element -> names(element, operand))
                        : answer.isTextual() && !answer.textValue().contains(operand);
            default -> throw new IllegalArgumentException("no such rule: " + rule);
        };
    }

    private static boolean anyMatch(JsonNode list, Predicate<JsonNode> test) {
        for (JsonNode element : list) {
            if (test.test(element)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(JsonNode element, String operand) {
        if (!operand.startsWith("{")) {
            return element.asText().equals(operand)
                    || element.path("id").asText().equals(operand);
        }
        try {
            return misfits(operand, element.toString()).isEmpty();
        } catch (Exception notJson) {
            throw new IllegalArgumentException("not a shape: " + operand, notJson);
        }
    }
}
