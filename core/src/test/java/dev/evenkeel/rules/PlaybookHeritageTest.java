package dev.evenkeel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.playbook.Gate;
import dev.evenkeel.playbook.Playbook;
import dev.evenkeel.playbook.Preference;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a playbook takes over from the one that it extends, and what it cannot. */
class PlaybookHeritageTest {

    private static final Map<String, Object> OWN_PREFERENCE = Map.of(
            "id", "small.sorry-first",
            "band", "state",
            "when", Map.of(),
            "techniques", List.of("apologise"),
            "because", "sorry comes first here",
            "source", "S0");

    @Test
    void it_takes_over_states_beginning_and_rules_and_adds_its_own() {
        List<Playbook> playbooks = Layers.of(SmallPack.builder()
                        .rule(
                                "playbooks",
                                Map.of("id", "sorry", "extends", "small", "preferences", List.of(OWN_PREFERENCE)))
                        .build())
                .rulebook()
                .playbooks();
        Playbook small = playbooks.get(0);
        Playbook sorry = playbooks.get(1);

        assertThat(sorry.id()).isEqualTo("sorry");
        assertThat(sorry.initial()).isEqualTo(small.initial());
        assertThat(sorry.states()).isEqualTo(small.states());
        assertThat(sorry.transitions()).isEqualTo(small.transitions());
        assertThat(sorry.preferences())
                .extracting(PlaybookHeritageTest::idOf)
                .containsExactly("small.listen", "small.sorry-first");
        assertThat(small.preferences()).extracting(PlaybookHeritageTest::idOf).containsExactly("small.listen");
    }

    @Test
    void it_leaves_out_what_it_says() {
        Playbook free = Layers.of(SmallPack.builder()
                        .rule(
                                "playbooks",
                                Map.of("id", "free", "extends", "small", "without", List.of("small.no-hold")))
                        .build())
                .rulebook()
                .playbooks()
                .get(1);

        assertThat(free.gates()).extracting(Gate::info).isEmpty();
        assertThat(free.preferences()).hasSize(1);
    }

    @Test
    void a_playbook_that_nobody_has_cannot_be_extended() {
        assertThat(problemsWith(
                        Map.of("id", "own", "initial", "greeting", "states", List.of("greeting"), "extends", "smal")))
                .containsExactly("the playbook \"smal\" is not known");
    }

    @Test
    void one_that_extends_another_cannot_be_extended() {
        List<Problem> problems = Layers.of(SmallPack.builder()
                        .rule("playbooks", Map.of("id", "one", "extends", "small"))
                        .rule("playbooks", Map.of("id", "two", "extends", "one"))
                        .build())
                .problems();

        assertThat(problems).extracting(Problem::message).contains("the playbook \"one\" extends another itself");
    }

    @Test
    void only_rules_of_the_one_below_can_be_left_out() {
        assertThat(problemsWith(Map.of("id", "own", "extends", "small", "without", List.of("small.no-holds"))))
                .containsExactly("the rule of that playbook \"small.no-holds\" is not known");
        assertThat(problemsWith(Map.of(
                        "id",
                        "own",
                        "initial",
                        "greeting",
                        "states",
                        List.of("greeting"),
                        "without",
                        List.of("small.listen"))))
                .containsExactly("\"without\" needs a playbook that is extended");
    }

    @Test
    void a_locked_rule_cannot_be_left_out() {
        Map<String, Object> locked = Map.of(
                "id", "small.locked",
                "locked", true,
                "band", "safety",
                "when", Map.of(),
                "techniques", List.of("active-listening"),
                "because", "it always holds",
                "source", "S0");
        List<Problem> problems = Layers.of(SmallPack.builder()
                        .rule(
                                "playbooks",
                                Map.of(
                                        "id",
                                        "base",
                                        "initial",
                                        "greeting",
                                        "states",
                                        List.of("greeting"),
                                        "preferences",
                                        List.of(locked)))
                        .rule("playbooks", Map.of("id", "own", "extends", "base", "without", List.of("small.locked")))
                        .build())
                .problems();

        assertThat(problems).extracting(Problem::message).containsExactly("the rule \"small.locked\" is locked");
    }

    private static List<String> problemsWith(Map<String, Object> playbook) {
        return Layers.of(SmallPack.builder().rule("playbooks", playbook).build()).problems().stream()
                .map(Problem::message)
                .toList();
    }

    private static String idOf(Preference preference) {
        return preference.info().id().id();
    }
}
