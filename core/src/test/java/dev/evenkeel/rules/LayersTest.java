package dev.evenkeel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.Condition;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.Context;
import org.junit.jupiter.api.Test;

class LayersTest {

    @Test
    void a_pack_written_in_java_is_bound() {
        Rulebook book = Layers.of(SmallPack.pack()).rulebook();

        assertThat(book.locale()).isEqualTo("en");
        assertThat(book.signals()).singleElement().satisfies(rule -> {
            assertThat(rule.signal()).isEqualTo(SignalId.WAITING);
            assertThat(rule.strength()).isEqualTo(0.6);
            assertThat(rule.drops()).isEqualTo(Context.NEGATED | Context.QUOTED);
        });
        assertThat(book.findings())
                .singleElement()
                .satisfies(rule -> assertThat(rule.when())
                        .isEqualTo(new Condition.TensionBetween(Tension.ANNOYED, Tension.FURIOUS)));
        assertThat(book.playbooks())
                .singleElement()
                .satisfies(playbook -> assertThat(playbook.transitions()).hasSize(1));
    }
}
