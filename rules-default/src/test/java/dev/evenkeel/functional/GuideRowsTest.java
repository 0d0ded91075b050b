package dev.evenkeel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.SwitchedOff;
import dev.evenkeel.functional.GuideRows.Row;
import dev.evenkeel.functional.GuideRows.Shown;
import dev.evenkeel.json.JsonPacks;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.RulePack;
import dev.evenkeel.standard.StandardPack;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the guides holds in the default pack, and holds because of the rules that it names. */
class GuideRowsTest {
    private static final SwitchedOff WITHOUT = SwitchedOff.of(StandardPack.english());

    @TestFactory
    Stream<DynamicTest> each_row_goes_as_its_conversations_say() {
        return talks((row, shown) -> assertThat(Talk.misfits(WITHOUT.nothing(), shown.talk()))
                .as(row.id() + ": " + shown.name())
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> each_conversation_goes_otherwise_once_its_rules_are_switched_off() {
        return talks((row, shown) -> {
            assertThat(shown.carriers()).as(row.id() + ": " + shown.name()).isNotEmpty();
            assertThat(Talk.misfits(WITHOUT.rules(shown.carriers()), shown.talk()))
                    .as(row.id() + ": " + shown.name() + ", without " + shown.carriers())
                    .isNotEmpty();
        });
    }

    @Test
    void an_override_switches_off_all_that_these_tests_leave_out_unless_it_is_locked() {
        Set<String> carriers = new TreeSet<>();
        GuideRows.all()
                .forEach(row ->
                        row.shown().stream().filter(Shown::isTalk).forEach(shown -> carriers.addAll(shown.carriers())));
        Layers overridden = Layers.of(StandardPack.english(), switchingOff(carriers));
        Set<String> refused = new TreeSet<>();
        overridden.problems().forEach(problem -> refused.add(between(problem.message(), "\"")));

        assertThat(refused).isNotEmpty().allMatch(id -> id.startsWith("default.incident.1-"));
        carriers.removeAll(refused);
        assertThat(SwitchedOff.acting(Layers.of(StandardPack.english(), switchingOff(carriers))
                        .rulebook()))
                .isEqualTo(SwitchedOff.acting(WITHOUT.rulebookWithout(carriers)));
    }

    private static RulePack switchingOff(Set<String> rules) {
        String off = rules.stream()
                .map(id -> "\"" + id + "\": {\"mode\": \"off\"}")
                .collect(Collectors.joining(",\n", "{\"override\": {", "}}"));
        return JsonPacks.read(Map.of("pack.json", """
                {"format": 1, "id": "off", "version": "1.0.0", "engine": "[0.1,1.0)",
                 "extends": [{"id": "default", "range": "[1.0,2.0)"}], "files": ["off.json"]}""", "off.json", off));
    }

    private static String between(String text, String mark) {
        int from = text.indexOf(mark) + 1;
        return text.substring(from, text.indexOf(mark, from));
    }

    private static Stream<DynamicTest> talks(BiConsumer<Row, Shown> test) {
        List<Row> rows = GuideRows.all();
        return rows.stream()
                .flatMap(row -> row.shown().stream()
                        .filter(Shown::isTalk)
                        .map(shown -> DynamicTest.dynamicTest(
                                row.id() + ": " + shown.name(), () -> test.accept(row, shown))));
    }
}
