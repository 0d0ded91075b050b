package dev.evenkeel.console.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.standard.StandardPack;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OwnFiguresTest {

    private static final List<String> COLUMNS =
            List.of("id", "kind", "text", "anger", "frustration", "anxiety", "sadness", "confusion", "satisfaction");

    private final Labelled messages = Labelled.read(
            Evenkeel.with(StandardPack.english()),
            new Table(
                    COLUMNS,
                    List.of(
                            row("1", "sounds-calm", "The folder is blue.", 3),
                            row("2", "sounds-calm", "I am absolutely furious with you!!!", 3),
                            row("3", "sounds-calm", "I am absolutely livid, you useless liars!!!", 4),
                            row("4", "plain", "The table is long.", 0))));
    private final OwnFigures figures = new OwnFigures(messages, Map.of());

    @Test
    void what_sounds_calm_and_is_read_as_calm_is_counted_among_what_sounds_calm() {
        assertThat(value("own messages that sound calm and are not: read as calm, % (lower is better)"))
                .isEqualTo(100 / 3.0);
    }

    @Test
    void the_band_is_held_against_calling_everything_calm() {
        assertThat(value("own messages, tension band right if all were called calm, %"))
                .isEqualTo(25);
    }

    @Test
    void who_is_angry_is_displeased_and_who_feels_nothing_is_neither() {
        // Of the three displeased two are read so, and the one without a feeling is read without any.
        assertThat(value("own messages, three classes (valence beyond 0.1): macro-F1"))
                .isEqualTo((2 * 2 / 5.0 + 2 * 1 / 3.0) / 2);
    }

    @Test
    void a_percentage_tells_how_many_it_is_about() {
        Figure soundsCalm = figure("own messages that sound calm and are not: read as calm, % (lower is better)");

        assertThat(soundsCalm.among()).isEqualTo(3);
        assertThat(figure("own messages, anger: Pearson r").among()).isEqualTo(4);
    }

    private double value(String what) {
        return figure(what).statistic().over(IntStream.range(0, 4).toArray());
    }

    private Figure figure(String what) {
        return figures.figures().stream()
                .filter(figure -> figure.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static Table.Row row(String id, String kind, String text, int anger) {
        return new Table.Row(COLUMNS, List.of(id, kind, text, Integer.toString(anger), "0", "0", "0", "0", "0"));
    }
}
