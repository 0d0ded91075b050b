package dev.evenkeel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.SwitchedOff;
import dev.evenkeel.functional.GuideRows.Row;
import dev.evenkeel.functional.GuideRows.Shown;
import dev.evenkeel.standard.StandardPack;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
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

    private static Stream<DynamicTest> talks(BiConsumer<Row, Shown> test) {
        List<Row> rows = GuideRows.all();
        return rows.stream()
                .flatMap(row -> row.shown().stream()
                        .filter(Shown::isTalk)
                        .map(shown -> DynamicTest.dynamicTest(
                                row.id() + ": " + shown.name(), () -> test.accept(row, shown))));
    }
}
