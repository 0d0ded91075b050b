package dev.evenkeel.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.playbook.Playbook;
import dev.evenkeel.playbook.PlaybookCheck;
import dev.evenkeel.playbook.PlaybookFlaw;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.Rulebook;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every playbook of the default pack, proved over all situations there can be. */
class DefaultPlaybookTest {
    private final Rulebook rules = Layers.of(StandardPack.english()).rulebook();

    @Test
    void every_playbook_keeps_the_laws_in_every_situation() {
        assertThat(rules.playbooks()).isNotEmpty();
        for (Playbook playbook : rules.playbooks()) {
            List<PlaybookFlaw> flaws = PlaybookCheck.flawsOf(playbook);

            assertThat(flaws)
                    .as(() -> flaws.stream().map(PlaybookFlaw::toString).collect(Collectors.joining("\n", "\n", "\n")))
                    .isEmpty();
        }
    }

    @Test
    void the_safety_lane_is_locked() {
        Playbook playbook = rules.playbooks().get(0);

        assertThat(playbook.transitions())
                .filteredOn(way -> way.info().id().id().equals("default.to-safety"))
                .singleElement()
                .matches(way -> way.info().locked());
        assertThat(playbook.preferences())
                .filteredOn(preference -> preference.info().id().id().equals("default.safety-first"))
                .singleElement()
                .matches(preference -> preference.info().locked());
        assertThat(rules.actions())
                .filteredOn(action -> action.info().id().id().startsWith("default.danger."))
                .hasSize(5)
                .allMatch(action -> action.info().locked());
    }
}
