package dev.evenkeel.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.dialogue.Bounds;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScenarioTest {

    @Test
    void the_examples_are_sound() {
        assertThat(Scenarios.lostSuitcase().build().lines()).hasSizeGreaterThan(15);
        assertThat(Scenarios.wrongKey().build().turns()).isEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource
    void every_mood_needs_a_line_that_fits_at_any_heat(Mood mood) {
        Scenario whole = Scenarios.wrongKey().build();
        ScenarioBuilder without = Scenario.builder("practice.gap").title("t").briefing("b");
        whole.lines().stream().filter(line -> line.mood() != mood).forEach(without::line);
        without.line(ScenarioLine.of(mood, "Only in anger.").from(0.5));

        assertThatThrownBy(without::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(mood.id());
    }

    @Test
    void what_is_out_of_bounds_is_refused() {
        refused(scenario -> scenario.title(" "), "title");
        refused(scenario -> scenario.briefing("x".repeat(Bounds.FACT + 1)), "briefing");
        refused(scenario -> scenario.turns(1), "turns must be in 2..30");
        refused(scenario -> scenario.turns(31), "turns must be in 2..30");
        refused(scenario -> scenario.settledBy(Set.of()), "settledBy");
        refused(
                scenario -> {
                    for (int i = 0; i < Scenario.MOST_LINES; i++) {
                        scenario.lines(Mood.CALMING, "And so on.");
                    }
                },
                "at most 200 lines");
        assertThatThrownBy(() -> Scenario.builder("Not An Id").build()).hasMessageContaining("scenario");
        assertThatThrownBy(() -> ScenarioLine.of(Mood.CALMING, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ScenarioLine.of(Mood.CALMING, "Yes.").from(1.1))
                .hasMessageContaining("0..1");
    }

    @Test
    void a_temperament_keeps_to_its_ranges() {
        assertThat(Temperament.standard()).extracting(Temperament::id).doesNotHaveDuplicates();
        for (double wrong : List.of(-0.1, 1.1, Double.NaN)) {
            assertThatThrownBy(() -> new Temperament("t", wrong, 0.5, 0.5, 3)).hasMessageContaining("heat");
            assertThatThrownBy(() -> new Temperament("t", 0.5, wrong, 0.5, 3)).hasMessageContaining("softens");
            assertThatThrownBy(() -> new Temperament("t", 0.5, 0.5, wrong, 3)).hasMessageContaining("flares");
        }
        assertThatThrownBy(() -> new Temperament("t", 0.5, 0, 0.5, 3)).hasMessageContaining("softens");
        assertThatThrownBy(() -> new Temperament("t", 0.5, 0.5, 0.5, 0)).hasMessageContaining("patience");
        assertThatThrownBy(() -> new Temperament("t", 0.5, 0.5, 0.5, 11)).hasMessageContaining("patience");
    }

    private static void refused(Consumer<ScenarioBuilder> change, String message) {
        ScenarioBuilder changed = Scenarios.wrongKey();
        change.accept(changed);
        assertThatThrownBy(changed::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
