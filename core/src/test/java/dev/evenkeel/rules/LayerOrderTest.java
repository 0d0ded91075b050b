package dev.evenkeel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LayerOrderTest {

    @Test
    void packs_keep_their_order_but_lie_above_those_they_extend() {
        RulePack top = RulePack.builder("top").extending("middle", "[1,2)").build();
        RulePack middle = RulePack.builder("middle").extending("small", "[1,2)").build();
        RulePack other = RulePack.builder("other").build();

        assertThat(Layers.of(top, other, middle, SmallPack.pack()).packs())
                .extracting(RulePack::id)
                .containsExactly("other", "small", "middle", "top");
    }

    @Test
    void the_last_of_two_layers_wins() {
        RulePack one = strength("one", 0.1);
        RulePack two = strength("two", 0.2);

        assertThat(strengthOf(SmallPack.pack(), one, two)).isEqualTo(0.2);
        assertThat(strengthOf(SmallPack.pack(), two, one)).isEqualTo(0.1);
    }

    @Property(tries = 50)
    void layers_that_extend_each_other_give_the_same_rules_whatever_the_order_given(@ForAll long seed) {
        List<RulePack> packs = new ArrayList<>(List.of(
                SmallPack.pack(),
                RulePack.builder("a")
                        .extending("small", "[1,2)")
                        .override("small.waiting.still", Map.of("strength", 0.1))
                        .build(),
                RulePack.builder("b")
                        .extending("a", "[1,2)")
                        .override("small.waiting.still", Map.of("strength", 0.2))
                        .build()));
        Rulebook before = Layers.of(packs).rulebook();
        Collections.shuffle(packs, new Random(seed));

        assertThat(Layers.of(packs).rulebook()).isEqualTo(before);
    }

    @Test
    void a_ring_is_named() {
        RulePack a = RulePack.builder("a").extending("b", "[1,2)").build();
        RulePack b = RulePack.builder("b").extending("a", "[1,2)").build();

        assertThat(messages(a, b)).contains("these packs extend each other in a ring: a, b");
    }

    @Test
    void a_missing_pack_and_a_wrong_version_are_named() {
        RulePack wantsMore = RulePack.builder("acme")
                .extending("smal", "[1,2)")
                .extending("small", "[2,3)")
                .build();

        assertThat(messages(SmallPack.pack(), wantsMore))
                .contains(
                        "the pack \"smal\", which this one extends, is not there",
                        "the pack \"small\" is there in version 1.0.0, outside [2.0.0,3.0.0)");
    }

    @Test
    void a_pack_given_twice_and_an_engine_too_old_are_named() {
        RulePack future = RulePack.builder("future").engine("[7.0,8.0)").build();

        assertThat(messages(SmallPack.pack(), SmallPack.pack(), future))
                .contains(
                        "the pack \"small\" is given twice",
                        "the pack works with engines [7.0.0,8.0.0); this one is 0.1.0");
    }

    @Test
    void at_least_one_layer_is_needed_and_not_too_many() {
        assertThatThrownBy(() -> Layers.of()).isInstanceOf(IllegalArgumentException.class);
        RulePack[] many = new RulePack[PackBounds.LAYERS + 1];
        Arrays.fill(many, SmallPack.pack());
        assertThatThrownBy(() -> Layers.of(many)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void without_a_playbook_there_are_no_rules() {
        assertThatThrownBy(() -> Layers.of(RulePack.builder("bare").build()).rulebook())
                .isInstanceOf(PackException.class)
                .hasMessageContaining("1 problem in the pack bare")
                .hasMessageContaining("no layer has a playbook");
    }

    private static RulePack strength(String id, double strength) {
        return RulePack.builder(id)
                .extending("small", "[1,2)")
                .override("small.waiting.still", Map.of("strength", strength))
                .build();
    }

    private static double strengthOf(RulePack... packs) {
        return Layers.of(packs).rulebook().signals().get(0).strength();
    }

    private static List<String> messages(RulePack... packs) {
        return Layers.of(packs).problems().stream().map(Problem::message).toList();
    }
}
