package dev.evenkeel.functional;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the guides teach, row by row: in our words, with the rules that carry it and the tests that show it. */
final class GuideRows {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

    private static final List<String> FILES = List.of(
            "1-listening",
            "2-empathy",
            "3-solving",
            "4-promises",
            "5-types",
            "6-care",
            "7-boundaries",
            "8-closing",
            "9-team",
            "prohibitions",
            "decisions");

    /**
     * One requirement.
     *
     * @param id the number in the list of requirements; P and K stand before prohibitions and decisions
     * @param guides where it comes from
     * @param says what it asks for
     * @param bent how and why the advice is bent, or empty
     * @param notYet why nothing carries it yet, or empty
     * @param shown what shows it
     */
    record Row(String id, String guides, String says, String bent, String notYet, List<Shown> shown) {

        /** Whether no rule of the pack carries it, but code does. */
        boolean isCarriedByCode() {
            return notYet.isEmpty() && shown.stream().noneMatch(Shown::isTalk);
        }

        /** The rules, techniques and classes that carry it. */
        Set<String> carriers() {
            Set<String> carriers = new LinkedHashSet<>();
            shown.forEach(one -> carriers.addAll(one.carriers()));
            return carriers;
        }
    }

    /**
     * One proof: a conversation that goes as it should, and otherwise once the rules are switched off, or another test.
     *
     * @param name what it shows, as a sentence
     * @param carriers the rules that are switched off; for another test, the techniques, templates and classes that it is about
     * @param talk the conversation, missing for another test
     * @param proof another test, as class or class#method; empty for a conversation
     * @param because why no conversation can show it; empty for a conversation
     */
    record Shown(String name, Set<String> carriers, JsonNode talk, String proof, String because) {

        boolean isTalk() {
            return proof.isEmpty();
        }
    }

    private GuideRows() {}

    static List<Row> all() {
        List<Row> rows = new ArrayList<>();
        for (String file : FILES) {
            read(file).path("rows").forEach(row -> rows.add(row(row)));
        }
        return rows;
    }

    private static JsonNode read(String file) {
        try (InputStream in = GuideRows.class.getResourceAsStream("rows/" + file + ".json")) {
            return in == null ? JSON.createObjectNode() : JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("rows/" + file + ".json", e);
        }
    }

    private static Row row(JsonNode row) {
        List<Shown> shown = new ArrayList<>();
        for (JsonNode one : row.path("shown")) {
            Set<String> carriers = new LinkedHashSet<>();
            one.path(one.has("proof") ? "by" : "without").forEach(id -> carriers.add(id.asText()));
            shown.add(new Shown(
                    one.path("test").asText(),
                    carriers,
                    one.path("talk"),
                    one.path("proof").asText(),
                    one.path("because").asText()));
        }
        return new Row(
                row.path("row").asText(),
                row.path("guides").asText(),
                row.path("says").asText(),
                row.path("bent").asText(),
                row.path("notYet").asText(),
                shown);
    }
}
