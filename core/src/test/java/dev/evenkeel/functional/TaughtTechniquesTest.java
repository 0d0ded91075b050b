package dev.evenkeel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.rules.SmallPack;
import org.junit.jupiter.api.Test;

class TaughtTechniquesTest {

    @Test
    void a_host_can_show_what_a_technique_is_and_how_it_is_done_well_and_badly() {
        assertThat(Evenkeel.with(SmallPack.pack()).techniques())
                .filteredOn(technique -> technique.id().id().equals("apologise"))
                .singleElement()
                .satisfies(technique -> {
                    assertThat(technique.explanation()).isEqualTo("It helps.");
                    assertThat(technique.good()).isEqualTo("Tell me more.");
                    assertThat(technique.bad()).isEqualTo("Calm down.");
                });
    }
}
