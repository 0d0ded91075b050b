package dev.evenkeel.console.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.standard.StandardPack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnchorsTest {

    private static final List<String> COLUMNS = List.of(
            "text",
            "label",
            "split",
            "mean",
            "dialogue",
            "speaker",
            "emotion",
            "intensity",
            "functionality",
            "sentence_labels");

    /** A line of each kind that any of the sets wants. */
    private static final List<Map<String, String>> LINES = List.of(
            Map.of("label", "abusive", "split", "train", "mean", "1", "speaker", "customer", "emotion", "anger"),
            Map.of("label", "not_abusive", "split", "dev", "mean", "2", "speaker", "customer", "emotion", "anger"),
            Map.of("label", "question", "split", "dev", "mean", "3", "speaker", "therapist", "emotion", "anger"));

    @Test
    void every_figure_with_an_aim_is_one_that_its_set_tells() {
        Evenkeel evenkeel = Evenkeel.with(StandardPack.english());
        List<String> told = new ArrayList<>();
        for (DataSet set : DataSet.ALL) {
            set.measuring().measure(evenkeel, table()).figures().forEach(figure -> told.add(figure.what()));
        }

        assertThat(told).containsAll(Anchors.figures()).doesNotHaveDuplicates();
    }

    @Test
    void every_word_on_a_shortfall_is_about_a_figure_with_an_aim() {
        assertThat(Shortfalls.notes(Resource.read("accuracy-shortfalls.md")))
                .isNotEmpty()
                .allSatisfy((figure, words) -> {
                    assertThat(Anchors.of(figure)).isPresent();
                    assertThat(Anchors.of(figure).orElseThrow().aim()).isPresent();
                    assertThat(words).startsWith("Tried: ").doesNotContain("\n");
                });
    }

    @Test
    void an_aim_is_reached_on_its_own_side_and_at_its_edge() {
        assertThat(Aim.atLeast(.9).isReached(.9)).isTrue();
        assertThat(Aim.atLeast(.9).isReached(.899)).isFalse();
        assertThat(Aim.atLeast(.9).missing(.85)).isCloseTo(.05, within(1e-12));
        assertThat(Aim.atMost(5).isReached(5)).isTrue();
        assertThat(Aim.atMost(5).missing(7)).isEqualTo(2);
        assertThat(Aim.atMost(1).shown()).isEqualTo("at most 1 %");
        assertThat(Aim.atLeast(.7).shown()).isEqualTo("at least 0.70");
    }

    /** Texts enough that some are of the fifth that is never learned from. */
    private static Table table() {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Map<String, String> line = LINES.get(i % LINES.size());
            int number = i;
            rows.add(new Table.Row(
                    COLUMNS,
                    COLUMNS.stream()
                            .map(column -> switch (column) {
                                case "text" -> "Where is card " + number + "?";
                                case "intensity" -> "0." + number % 10;
                                case "dialogue" -> "d" + number % 2;
                                default -> line.getOrDefault(column, "");
                            })
                            .toList()));
        }
        return new Table(COLUMNS, rows);
    }
}
