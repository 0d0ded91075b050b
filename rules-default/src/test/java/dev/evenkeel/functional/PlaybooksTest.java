package dev.evenkeel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.SwitchedOff;
import dev.evenkeel.playbook.Playbook;
import dev.evenkeel.playbook.Preference;
import dev.evenkeel.standard.StandardPack;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other frameworks over the same techniques: each goes its own way, and keeps the house's rules. */
class PlaybooksTest {
    private static final SwitchedOff ENGINES = SwitchedOff.of(StandardPack.english());

    @Test
    void the_default_comes_first_and_four_others_can_be_picked() {
        assertThat(ENGINES.rules().playbooks())
                .extracting(Playbook::id)
                .containsExactly("default", "heard", "last", "latte", "bcsm");
        assertThatThrownBy(() -> Evenkeel.builder()
                        .pack(StandardPack.english())
                        .playbook("learn")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("learn")
                .hasMessageContaining("heard");
    }

    @Test
    void heard_meets_the_feeling_then_apologises_and_looks_for_the_cause_at_the_end() {
        goes("heard", """
                [{"customer": "I'm so annoyed, I've been waiting for the desk for weeks!", "knowing": {"issue": {"summary": "a late desk"}},
                  "expect": {"technique": "active-listening"}},
                 {"agent": "I'm listening. What happened?"},
                 {"customer": "I'm still waiting, it's so annoying.", "expect": {"technique": "validate-feelings", "why~": "default.heard.empathise"}},
                 {"agent": "I can see why you're annoyed."},
                 {"customer": "It's really annoying.", "expect": {"technique": "apologise", "why~": "default.heard.apologise"}},
                 {"agent": "I'm sorry that the desk is so late. So it should have come in May, is that right?"},
                 {"customer": "Yes, exactly.", "expect": {"state": "resolving"}},
                 {"agent": "I've sent you a new one."},
                 {"customer": "It came today and that solved it.",
                  "expect": {"technique": "find-root-cause", "why~": "default.heard.diagnose"}}]""");
    }

    @Test
    void last_apologises_at_once_and_thanks_at_the_end() {
        goes("last", """
                [{"customer": "I'm so annoyed, the desk is late!", "expect": {"technique": "active-listening"}},
                 {"agent": "I'm listening. What happened?"},
                 {"customer": "It was for Monday, it's so annoying.", "knowing": {"issue": {"summary": "a late desk"}},
                  "expect": {"technique": "apologise", "why~": "default.last.apologise"}},
                 {"agent": "I'm sorry that the desk is so late. So it should have come on Monday, is that right?"},
                 {"customer": "Yes, exactly.", "expect": {"state": "resolving"}},
                 {"agent": "I've sent you a new one."},
                 {"customer": "It came today and that solved it.", "expect": {"technique": "thank-customer", "why~": "default.last.thank"}}]""");
    }

    @Test
    void latte_takes_action_once_it_has_acknowledged_and_explains_at_the_end() {
        goes("latte", """
                [{"customer": "I'm so annoyed, the desk is late!", "expect": {"technique": "active-listening"}},
                 {"agent": "I'm listening, and I can see why you're annoyed."},
                 {"customer": "It's really annoying.", "expect": {"technique": "take-ownership", "why~": "default.latte.take-action"}},
                 {"agent": "It's with me now. So it should have come on Monday, is that right?"},
                 {"customer": "Yes, exactly."},
                 {"agent": "I've sent you a new one."},
                 {"customer": "It came today and that solved it.", "knowing": {"issue": {"rootCause": "a strike at the depot"}},
                  "expect": {"technique": "thank-customer", "why~": "default.latte.thank"}},
                 {"agent": "Thank you for your patience."},
                 {"customer": "It looks good.", "expect": {"technique": "explain-simply", "reply.text~": "a strike at the depot"}}]""");
    }

    @Test
    void the_stairway_builds_rapport_before_it_offers_anything() {
        goes("bcsm", """
                [{"customer": "I'm so annoyed, the desk is late!", "knowing": {"issue": {"summary": "a late desk", "options": ["a new desk"]}},
                  "expect": {"technique": "active-listening"}},
                 {"agent": "I'm listening. What happened?"},
                 {"customer": "It's really annoying.", "expect": {"technique": "validate-feelings", "why~": "default.bcsm.empathy"}},
                 {"agent": "I can see why you're annoyed. So it should have come on Monday, is that right?"},
                 {"customer": "Yes, exactly, and it's really annoying.",
                  "expect": {"technique": "collaborate", "avoid": "offer-solution", "whyNot~": "default.bcsm.rapport-before-influence"}},
                 {"agent": "Let's work on this together. What matters most to you?"},
                 {"customer": "The desk, it's a bit annoying.", "expect": {"!avoid": "offer-solution", "technique": "offer-solution"}}]""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heard", "last", "latte", "bcsm"})
    void every_playbook_keeps_the_safety_lane_the_person_asked_for_and_the_boundary(String playbook) {
        goes(playbook, """
                [{"customer": "You are a complete moron.", "expect": {"state": "boundary", "technique": "set-boundary"}},
                 {"customer": "I want to speak to a manager.", "expect": {"state": "handover", "technique": "hand-over"}},
                 {"customer": "I want to kill myself.", "expect": {"state": "safety", "technique": "follow-safety-protocol"}}]""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heard", "last", "latte", "bcsm"})
    void every_playbook_takes_over_the_locked_rules(String playbook) {
        Playbook below = named("default");
        Playbook above = named(playbook);

        assertThat(above.preferences())
                .containsAll(below.preferences().stream()
                        .filter(rule -> rule.info().locked())
                        .toList());
        assertThat(above.transitions())
                .containsAll(below.transitions().stream()
                        .filter(rule -> rule.info().locked())
                        .toList());
        assertThat(above.preferences()).extracting(Preference::info).doesNotHaveDuplicates();
    }

    private static Playbook named(String id) {
        return ENGINES.rules().playbooks().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void goes(String playbook, String lines) {
        List<String> misfits = Talk.misfits(ENGINES.following(playbook).nothing(), read(lines));

        assertThat(misfits).isEmpty();
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
