package dev.evenkeel.console.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.emotion.Emotion;
import dev.evenkeel.standard.StandardPack;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MistakeTest {

    private static final Evenkeel EVENKEEL = Evenkeel.with(StandardPack.english());
    private static final String NOTHING_TO_WAIT_FOR = "The blue folder lies beside the green one on the long table.";

    private final List<Table.Row> rows = new ArrayList<>();

    @Test
    void what_is_missed_stands_beside_what_is_imagined_and_no_kind_stands_twice() {
        message("waiting", "plain", "The folder is blue.");
        message("waiting", "plain", "I am still waiting.");
        message("", "plain", "She is still waiting, is she?");
        message("", "plain", "The table is long.");

        List<Mistake> worst = worst();

        assertThat(worst).extracting(Mistake::what).doesNotHaveDuplicates();
        Mistake waiting = of(worst, "signal `waiting`");
        assertThat(waiting.missed()).isEqualTo(new Mistake.Share(1, 2, ""));
        assertThat(waiting.imagined()).isEqualTo(new Mistake.Share(1, 2, ""));
        assertThat(waiting.share()).isEqualTo(2 / 3.0);
    }

    @Test
    void an_example_is_long_enough_to_be_understood_and_shown_once() {
        message("waiting,refund-request", "plain", "Blue.");
        message("waiting,refund-request", "plain", NOTHING_TO_WAIT_FOR);

        List<Mistake> worst = worst();

        List<String> shown = List.of(
                of(worst, "signal `waiting`").whereMissed(),
                of(worst, "signal `refund-request`").whereMissed());
        assertThat(shown).containsExactlyInAnyOrder(NOTHING_TO_WAIT_FOR, "Blue.");
    }

    @Test
    void a_threat_is_shown_without_its_vowels_and_in_no_other_place() {
        message("threat-violence,waiting", "plain", NOTHING_TO_WAIT_FOR);

        List<Mistake> worst = worst();

        assertThat(of(worst, "signal `threat-violence`").whereMissed())
                .isEqualTo(
                        "The bl\u2022\u2022 f\u2022ld\u2022r l\u2022\u2022s b\u2022s\u2022d\u2022 the gr\u2022\u2022n one on"
                                + " the l\u2022ng t\u2022bl\u2022.");
        assertThat(of(worst, "signal `waiting`").whereMissed()).isEmpty();
    }

    @Test
    void the_manner_in_which_most_is_missed_is_named() {
        for (int i = 0; i < 10; i++) {
            message("waiting", "terse", "The folder is blue.");
            message("waiting", "formal", "I am still waiting.");
        }

        assertThat(of(worst(), "signal `waiting`").missed()).isEqualTo(new Mistake.Share(10, 20, "terse"));
    }

    @Test
    void what_is_rarer_than_one_in_fifty_is_left_out() {
        message("waiting", "plain", "The folder is blue.");
        for (int i = 0; i < 50; i++) {
            message("", "plain", "The table is long.");
        }

        assertThat(worst()).extracting(Mistake::what).doesNotContain("signal `waiting`");
    }

    @Test
    void what_concerns_safety_is_told_however_rare_and_the_rest_where_there_is_enough() {
        message("self-harm,waiting", "plain", "The folder is blue.");

        List<SignalFigure> figures = SignalFigure.all(read());

        assertThat(figures)
                .extracting(figure -> figure.signal().id())
                .contains("self-harm")
                .doesNotContain("waiting");
        SignalFigure selfHarm = figures.get(0);
        assertThat(List.of(selfHarm.said(), selfHarm.read(), selfHarm.both())).containsExactly(1, 0, 0);
    }

    private static Mistake of(List<Mistake> mistakes, String what) {
        return mistakes.stream()
                .filter(mistake -> mistake.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private List<Mistake> worst() {
        return Mistake.worst(read(), read());
    }

    private Labelled read() {
        return Labelled.read(EVENKEEL, new Table(columns(), rows));
    }

    private void message(String signals, String manner, String text) {
        List<String> cells = new ArrayList<>(List.of(text, manner, signals));
        Arrays.stream(Emotion.values()).forEach(emotion -> cells.add("0"));
        rows.add(new Table.Row(columns(), cells));
    }

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("text", "manner", "signals"));
        Arrays.stream(Emotion.values()).forEach(emotion -> columns.add(emotion.id()));
        return columns;
    }
}
