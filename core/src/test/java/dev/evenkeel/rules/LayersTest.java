package dev.evenkeel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.Condition;
import dev.evenkeel.playbook.Transition;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.signal.SignalRule;
import dev.evenkeel.text.Context;
import java.util.List;
import java.util.Map;
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

    @Test
    void a_later_layer_adds_rules() {
        RulePack acme = upper().rule(
                        "signals", SmallPack.textRule("acme.late", "so late", "signal", "waiting", "strength", 0.3))
                .build();

        assertThat(Layers.of(SmallPack.pack(), acme).rulebook().signals())
                .extracting(rule -> rule.info().id().id())
                .containsExactly("acme.late", "small.waiting.still");
    }

    @Test
    void an_override_replaces_fields_and_leaves_the_others() {
        SignalRule rule = waitingUnder(Map.of("strength", 0.9, "mode", "shadow"));

        assertThat(rule.strength()).isEqualTo(0.9);
        assertThat(rule.info().mode()).isEqualTo(Mode.SHADOW);
        assertThat(rule.phrases()).containsExactly("still waiting");
    }

    @Test
    void a_list_is_added_to_and_taken_from() {
        SignalRule rule = waitingUnder(
                Map.of("phrases+", List.of("been waiting", "still waiting"), "phrases-", List.of("still waiting")));

        assertThat(rule.phrases()).containsExactly("been waiting");
    }

    @Test
    void a_list_without_a_sign_is_replaced() {
        assertThat(waitingUnder(Map.of("phrases", List.of("been waiting"))).phrases())
                .containsExactly("been waiting");
    }

    @Test
    void what_is_not_in_a_list_cannot_be_taken_from_it() {
        assertThat(problems(upper().override("small.waiting.still", Map.of("phrases-", List.of("still waitin")))))
                .containsExactly(
                        "java: override.small.waiting.still.phrases-[0] \"phrases\" does not hold this, so it cannot be"
                                + " taken away\n    did you mean \"still waiting\"?");
    }

    @Test
    void examples_are_laid_over_and_conditions_are_replaced_whole() {
        RulePack acme = upper().override(
                        "small.waiting.still", Map.of("examples", Map.of("match+", List.of("Still waiting!"))))
                .override("small.hold.please", Map.of("when", Map.of("channel", List.of("phone"))))
                .build();
        Rulebook book = Layers.of(SmallPack.pack(), acme).rulebook();

        assertThat(book.signals().get(0).info().examples().match())
                .containsExactly("Well, still waiting.", "Still waiting!");
        assertThat(book.signals().get(0).info().examples().noMatch()).hasSize(1);
        assertThat(book.findings().get(0).when()).isInstanceOf(Condition.OnChannel.class);
    }

    @Test
    void settings_are_laid_over_field_by_field() {
        RulePack lower = SmallPack.builder()
                .settings(
                        "vocabulary", Map.of("negators", List.of("not", "never"), "spellings", Map.of("dont", "don't")))
                .settings("emotion", Map.of("inertia", 0.5, "repeatLift", 0.1))
                .build();
        RulePack acme = upper().settings(
                        "vocabulary", Map.of("negators+", List.of("nope"), "spellings", Map.of("wont", "won't")))
                .settings("emotion", Map.of("inertia", 0.6))
                .build();
        Rulebook book = Layers.of(lower, acme).rulebook();

        assertThat(book.vocabulary().negators()).containsExactly("not", "never", "nope");
        assertThat(book.vocabulary().spellings()).containsOnlyKeys("dont", "wont");
        assertThat(book.emotion().inertia()).isEqualTo(0.6);
        assertThat(book.emotion().repeatLift()).isEqualTo(0.1);
    }

    @Test
    void a_rule_within_a_playbook_is_overridden_by_its_id_and_added_by_the_playbooks() {
        RulePack acme = upper().override("small.heated", Map.of("priority", 70))
                .override("small", Map.of("states+", List.of("resolving"), "transitions+", List.of(solved())))
                .build();
        List<Transition> transitions =
                Layers.of(SmallPack.pack(), acme).rulebook().playbooks().get(0).transitions();

        assertThat(transitions).extracting(t -> t.info().id().id()).containsExactly("acme.solved", "small.heated");
        assertThat(transitions).extracting(Transition::priority).containsExactly(50, 70);
    }

    @Test
    void the_rules_of_a_playbook_below_cannot_be_replaced_at_a_stroke() {
        assertThat(problems(upper().override("small", Map.of("transitions", List.of()))))
                .containsExactly(
                        "java: override.small.transitions the transitions of a playbook below cannot be replaced or taken away\n"
                                + "    switch a rule off with \"mode\": \"off\", or add with \"transitions+\"");
    }

    @Test
    void a_locked_rule_refuses() {
        Map<String, Object> locked =
                SmallPack.textRule("small.locked", "gas leak", "signal", "emergency", "strength", 1);
        locked.put("locked", true);
        RulePack lower = SmallPack.builder().rule("signals", locked).build();
        RulePack acme = upper().override("small.locked", Map.of("mode", "off")).build();

        assertThat(texts(Layers.of(lower, acme)))
                .containsExactly("java: override.small.locked the rule \"small.locked\" is locked\n"
                        + "    locked at java: signals[1].locked");
    }

    @Test
    void an_id_is_given_once_and_both_places_are_named() {
        assertThat(problems(upper().rule("signals", SmallPack.waiting())))
                .containsExactly("java: signals[0].id the id \"small.waiting.still\" is taken\n"
                        + "    first given at java: signals[0].id; to change that rule, name it in \"override\"");
    }

    @Test
    void an_override_of_nothing_names_the_nearest() {
        assertThat(problems(upper().override("small.waiting.stil", Map.of("strength", 0.1))))
                .containsExactly(
                        "java: override.small.waiting.stil there is no rule \"small.waiting.stil\" to override\n"
                                + "    did you mean \"small.waiting.still\"?");
    }

    @Test
    void every_field_tells_which_layer_set_it() {
        RulePack acme = upper().override(
                        "small.waiting.still", Map.of("strength", 0.9, "phrases+", List.of("been waiting")))
                .build();

        assertThat(Layers.of(SmallPack.pack(), acme).explain("small.waiting.still"))
                .extracting(set -> set.field() + " = " + set.value() + " by "
                        + set.origin().pack())
                .contains(
                        "strength = 0.9 by acme",
                        "signal = \"waiting\" by small",
                        "phrases[0] = \"still waiting\" by small",
                        "phrases[1] = \"been waiting\" by acme");
    }

    @Test
    void explaining_a_rule_that_is_not_there_names_the_nearest() {
        Layers layers = Layers.of(SmallPack.pack());

        assertThatThrownBy(() -> layers.explain("small.heatd"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no rule \"small.heatd\"; did you mean \"small.heated\"?");
    }

    private static SignalRule waitingUnder(Map<String, ?> changes) {
        RulePack acme = upper().override("small.waiting.still", changes).build();
        return Layers.of(SmallPack.pack(), acme).rulebook().signals().get(0);
    }

    private static RulePackBuilder upper() {
        return RulePack.builder("acme").extending("small", "[1.0,2.0)");
    }

    private static List<String> problems(RulePackBuilder upper) {
        return texts(Layers.of(SmallPack.pack(), upper.build()));
    }

    private static List<String> texts(Layers layers) {
        return layers.problems().stream().map(Problem::toString).toList();
    }

    private static Map<String, Object> solved() {
        return Map.of(
                "id", "acme.solved",
                "from", List.of("listening"),
                "to", "resolving",
                "band", "state",
                "when", Map.of("reached", List.of("understood")),
                "because", "we know what it is about",
                "source", "S4");
    }
}
