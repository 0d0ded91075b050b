package dev.evenkeel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.SwitchedOff;
import dev.evenkeel.functional.GuideRows.Row;
import dev.evenkeel.functional.GuideRows.Shown;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.Rulebook;
import dev.evenkeel.standard.StandardPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rows of the guides are all there, each carried by something and shown by something, and the page says so. */
class GuidesPageTest {
    private static final Path PAGE = Path.of("../docs/guides.md");
    private static final List<Row> ROWS = GuideRows.all();

    /** What nothing carries yet. A row leaves this list when it is carried, and none may join it. */
    private static final List<String> NOT_YET = List.of();

    /** What is code, since no rule could carry it. A row leaves this list when a rule does, and none may join it. */
    private static final List<String> CODE = List.of("23", "89", "90", "91", "92", "93");

    @Test
    void every_row_prohibition_and_decision_is_there_once() {
        List<String> wanted = Stream.of(
                        IntStream.rangeClosed(1, 96).mapToObj(String::valueOf),
                        IntStream.rangeClosed(1, 17).mapToObj(number -> "P" + number),
                        IntStream.rangeClosed(1, 8).mapToObj(number -> "K" + number))
                .flatMap(ids -> ids)
                .toList();

        assertThat(ROWS).extracting(Row::id).containsExactlyElementsOf(wanted);
    }

    @Test
    void every_row_is_carried_by_something_and_shown_by_something() {
        for (Row row : ROWS) {
            assertThat(row.guides()).as(row.id()).matches("S[0-4]( S[0-4])*");
            assertThat(row.says()).as(row.id()).endsWith(".");
            if (NOT_YET.contains(row.id())) {
                assertThat(row.notYet()).as(row.id()).isNotEmpty();
            } else {
                assertThat(row.notYet()).as(row.id()).isEmpty();
                assertThat(row.carriers()).as(row.id()).isNotEmpty();
                assertThat(row.shown()).as(row.id()).isNotEmpty();
            }
        }
    }

    @Test
    void a_row_that_no_rule_carries_names_the_code_that_does_and_says_why() {
        assertThat(ROWS).filteredOn(Row::isCarriedByCode).extracting(Row::id).containsExactlyElementsOf(CODE);
        for (Row row : ROWS) {
            for (Shown shown : row.shown()) {
                assertThat(shown.because().isEmpty())
                        .as(row.id() + ": " + shown.name())
                        .isEqualTo(shown.isTalk());
                if (row.isCarriedByCode()) {
                    for (String carrier : shown.carriers()) {
                        assertThat(isOfTheEngine(carrier))
                                .as(row.id() + ": " + carrier)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void every_carrier_and_every_named_test_exists() throws IOException {
        Rulebook rules = Layers.of(StandardPack.english()).rulebook();
        Set<String> known = SwitchedOff.acting(rules);
        rules.techniques().forEach(technique -> known.add(technique.id().id()));
        for (Row row : ROWS) {
            for (Shown shown : row.shown()) {
                if (!shown.isTalk()) {
                    assertThat(hasTest(shown.proof()))
                            .as(row.id() + ": " + shown.proof())
                            .isTrue();
                    for (String carrier : shown.carriers()) {
                        assertThat(known.contains(carrier) || isOfTheEngine(carrier))
                                .as(row.id() + ": " + carrier)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void every_decision_says_how_the_advice_is_bent() {
        assertThat(ROWS)
                .filteredOn(row -> row.id().startsWith("K"))
                .allSatisfy(row -> assertThat(row.bent()).isNotEmpty());
    }

    @Test
    void the_page_is_what_the_rows_say() throws IOException {
        String wanted = GuidesPage.of(ROWS);
        Path fresh = Path.of("target/guides.md");
        Files.createDirectories(fresh.getParent());
        Files.writeString(fresh, wanted);

        assertThat(Files.readString(PAGE))
                .as("docs/guides.md is out of date; copy rules-default/target/guides.md over it")
                .isEqualTo(wanted);
    }

    /** Whether there is such a class and it stands beside the engine: tests run without modules, so they cannot tell. */
    private static boolean isOfTheEngine(String carrier) {
        try {
            return Objects.equals(sourceOf(Class.forName(carrier)), sourceOf(Evenkeel.class));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static @Nullable CodeSource sourceOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource();
    }

    /** Whether there is such a test, here or where tests are no dependency: its source is looked at. */
    private static boolean hasTest(String proof) throws IOException {
        int hash = proof.indexOf('#');
        String type = hash < 0 ? proof : proof.substring(0, hash);
        String method = hash < 0 ? "@" : " " + proof.substring(hash + 1) + "(";
        for (String root : List.of("src/test/java", "../core/src/test/java", "../examples/console/src/test/java")) {
            Path source = Path.of(root, type.replace('.', '/') + ".java");
            if (Files.exists(source)) {
                return Files.readString(source).contains(method);
            }
        }
        return false;
    }
}
