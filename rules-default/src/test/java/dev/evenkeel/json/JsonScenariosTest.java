package dev.evenkeel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.evenkeel.dialogue.Allowance;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Fault;
import dev.evenkeel.simulation.Cue;
import dev.evenkeel.simulation.Mood;
import dev.evenkeel.simulation.Scenario;
import dev.evenkeel.simulation.ScenarioLine;
import dev.evenkeel.simulation.Temperament;
import dev.evenkeel.technique.TechniqueId;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonScenariosTest {

    private static final String WHOLE = """
            // A comment, and a trailing comma further down.
            {
              "format": 1,
              "id": "acme.squeaky-bike",
              "title": "The bike that squeaks",
              "briefing": "A new chain costs nothing.",
              "type": "im-done",
              "temperament": {"id": "acme.tired", "heat": 0.7, "patience": 2},
              "channel": "sms",
              "customer": "Ines",
              "issue": {"summary": "a bike that squeaks", "options": ["a new chain"], "fault": "ours", "needsResearch": true},
              "mayPromise": [{"kind": "refund", "upTo": 20, "currency": "EUR", "notSoonerThanHours": 24}],
              "mayEnd": true,
              "settledBy": ["offer-solution", "acme.test-ride"],
              "turns": 6,
              "lines": {
                "opening": ["It squeaks!"],
                "heating": ["Louder!", {"text": "Hold the handlebars yourself!", "after": ["hold-phrase"], "from": 0.8}],
                "repeating": ["Squeak."],
                "calming": ["Only uphill."],
                "accepting": ["The chain, then."],
                "thanking": ["Thank you."],
                "leaving": ["I walk."],
              }
            }
            """;

    @Test
    void a_scenario_is_read_with_all_that_it_says() {
        Scenario read = JsonScenarios.read("bike.json", WHOLE);

        assertThat(read.id()).isEqualTo("acme.squeaky-bike");
        assertThat(read.title()).isEqualTo("The bike that squeaks");
        assertThat(read.briefing()).isEqualTo("A new chain costs nothing.");
        assertThat(read.type()).isEqualTo(CustomerType.IM_DONE);
        assertThat(read.customer().name()).isEqualTo("Ines");
        assertThat(read.channel()).isEqualTo(Channel.SMS);
        assertThat(read.turns()).isEqualTo(6);
        assertThat(read.temperament())
                .isEqualTo(
                        new Temperament("acme.tired", 0.7, Temperament.EVEN.softens(), Temperament.EVEN.flares(), 2));
        assertThat(read.issue().summary()).isEqualTo("a bike that squeaks");
        assertThat(read.issue().options()).containsExactly("a new chain");
        assertThat(read.issue().fault()).isEqualTo(Fault.OURS);
        assertThat(read.issue().needsResearch()).isTrue();
        assertThat(read.agent().mayEnd()).isTrue();
        assertThat(read.agent().commitments())
                .containsExactly(new Allowance(CommitmentKind.REFUND, new BigDecimal("20"), "EUR", 24));
        assertThat(read.settledBy())
                .containsExactlyInAnyOrder(TechniqueId.OFFER_SOLUTION, new TechniqueId("acme.test-ride"));
        assertThat(read.lines())
                .hasSize(8)
                .contains(new ScenarioLine(
                        Mood.HEATING, "Hold the handlebars yourself!", Set.of(new Cue("hold-phrase")), 0.8));
    }

    @Test
    void what_is_left_out_has_a_plain_value() {
        Scenario read = JsonScenarios.read(
                "bike.json",
                without(
                        without(without(without(without(WHOLE, "temperament"), "channel"), "customer"), "issue"),
                        "type"));

        assertThat(read.temperament()).isEqualTo(Temperament.EVEN);
        assertThat(read.channel()).isEqualTo(Channel.CHAT);
        assertThat(read.customer().name()).isNull();
        assertThat(read.type()).isEqualTo(CustomerType.UNKNOWN);
        assertThat(read.issue().summary()).isNull();
    }

    @Test
    void a_name_that_nobody_knows_is_told_with_its_place_and_the_nearest() {
        refused(
                WHOLE.replace("\"im-done\"", "\"im-doen\""),
                "bike.json:7:11 the customer type \"im-doen\" is not known",
                "did you mean \"im-done\"?",
                "^");
        refused(WHOLE.replace("\"sms\"", "\"pigeon\""), "9:14 the channel", "known are chat, email");
        refused(WHOLE.replace("hold-phrase", "hold-phrases"), "the technique or finding", "hold-phrase\"?");
        refused(WHOLE.replace("\"kind\": \"refund\"", "\"kind\": \"refnd\""), "12:27 the kind of promise");
        refused(WHOLE.replace("\"ours\"", "\"yours\""), "the fault \"yours\"");
        refused(WHOLE.replace("\"offer-solution\"", "\"offer-solutoin\""), "14:17 the technique");
    }

    @Test
    void a_field_that_nobody_knows_is_told() {
        refused(WHOLE.replace("\"mayEnd\"", "\"mayend\""), "13:3 the field \"mayend\" is not known here", "mayEnd");
        refused(
                WHOLE.replace("\"repeating\"", "\"repaeting\""),
                "the field \"repaeting\"",
                "\"repeating\" needs a line");
        refused(WHOLE.replace("\"heat\"", "\"heta\""), "the field \"heta\"");
        refused(WHOLE.replace("\"after\"", "\"afer\""), "the field \"afer\"");
    }

    @Test
    void all_mistakes_come_in_one_run_in_the_order_of_their_places() {
        ScenarioException told = catchThrowableOfType(
                ScenarioException.class,
                () -> JsonScenarios.read(
                        "bike.json",
                        WHOLE.replace("\"turns\": 6", "\"turns\": 99")
                                .replace("\"sms\"", "\"pigeon\"")
                                .replace("\"I walk.\"", "5")));

        assertThat(told.problems())
                .extracting(problem -> problem.origin().line())
                .startsWith(9, 15)
                .isSorted();
        assertThat(told).hasMessageContaining("must be in 2..30").hasMessageContaining("not a number");
    }

    @Test
    void what_is_missing_or_of_the_wrong_kind_is_told() {
        refused(without(WHOLE, "title"), "2:1 \"title\" is missing");
        refused(WHOLE.replace("\"format\": 1", "\"format\": 2"), "\"format\" must be 1");
        refused(WHOLE.replace("\"turns\": 6", "\"turns\": 6.5"), "whole number");
        refused(WHOLE.replace("\"mayEnd\": true", "\"mayEnd\": 1"), "must be true or false, not a number");
        refused(WHOLE.replace("\"customer\": \"Ines\"", "\"customer\": [\"Ines\"]"), "must be a text, not a list");
        refused(WHOLE.replace("[\"a new chain\"]", "[7]"), "each part of \"options\" must be a text");
        refused(WHOLE.replace("\"It squeaks!\"", "\"  \""), "1 problem", "\"opening\" must say something");
        refused(WHOLE.replace("\"from\": 0.8", "\"from\": 8"), "\"from\" must be in 0..1");
        refused(WHOLE.replace("\"EUR\"", "\"euro\""), "12:18", "ISO 4217");
        refused(WHOLE.replace("acme.squeaky-bike", "Squeaky Bike"), "4:9", "scenario: character 0");
        refused(WHOLE.replace("\"Louder!\", ", ""), "\"heating\" needs a line that fits at any heat");
    }

    @Test
    void what_is_not_json_ends_it() {
        refused(WHOLE.replace("\"turns\": 6,", "\"turns\": 6"), "this is not JSON");
        refused("[]", "1:1", "one object");
        refused(WHOLE.substring(0, 300), "ends too early");
    }

    @Test
    void a_file_beyond_all_bounds_is_refused() {
        refused(" ".repeat(JsonScenarios.FILE_BYTES + 1), "larger than 262144 bytes");
        String many = "\"Squeak.\", ".repeat(Scenario.MOST_LINES);
        refused(WHOLE.replace("[\"Squeak.\"]", "[" + many + "]"), "at most 200 lines");
    }

    @Test
    void it_is_read_from_a_file(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bike.json"), WHOLE);

        assertThat(JsonScenarios.readFile(file)).isEqualTo(JsonScenarios.read("bike.json", WHOLE));
        assertThatThrownBy(() -> JsonScenarios.readFile(folder.resolve("none.json")))
                .isInstanceOf(IOException.class);
    }

    private static void refused(String json, String... told) {
        ScenarioException refused =
                catchThrowableOfType(ScenarioException.class, () -> JsonScenarios.read("bike.json", json));
        assertThat(refused).isNotNull().hasMessageContainingAll(told);
    }

    private static String without(String json, String key) {
        return json.replaceAll("(?m)^ *\"" + key + "\":.*\\R", "");
    }
}
