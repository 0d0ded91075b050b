package dev.evenkeel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PackCheckTest {

    @Test
    void an_example_that_does_not_match_is_told_where_it_stands() {
        Map<String, Object> rule = rule("so late", List.of("You are late."), List.of("All is well."));

        assertThat(problemsWith("signals", rule))
                .contains("java: signals[1].examples.match[0] the example does not match acme.late\n"
                        + "    \"You are late.\"");
    }

    @Test
    void an_example_that_matches_and_must_not_is_told() {
        Map<String, Object> rule =
                rule("so late", List.of("You are so late."), List.of("So late?", "That is so late."));

        assertThat(problemsWith("signals", rule))
                .contains("java: signals[1].examples.noMatch[1] the example matches acme.late and must not\n"
                        + "    \"That is so late.\"");
    }

    @Test
    void examples_are_read_as_messages_are_disguises_seen_through() {
        Map<String, Object> rule = rule("twat", List.of("tw4t", "T W A T"), List.of("So late?"));
        rule.put("signal", "profanity");

        assertThat(problemsWith("signals", rule)).noneMatch(problem -> problem.contains("acme.late"));
    }

    @Test
    void a_rule_that_is_off_need_not_match() {
        Map<String, Object> rule = rule("so late", List.of("You are late."), List.of("So late?"));
        rule.put("mode", "off");

        assertThat(problemsWith("signals", rule)).noneMatch(problem -> problem.contains("acme.late"));
    }

    @Test
    void an_override_is_held_to_the_examples_of_the_rule() {
        RulePack acme = RulePack.builder("acme")
                .extending("small", "[1.0,2.0)")
                .override("small.waiting.still", Map.of("phrases", List.of("been waiting")))
                .build();

        assertThat(texts(Layers.of(SmallPack.pack(), acme)))
                .contains("java: signals[0].examples.match[0] the example does not match small.waiting.still\n"
                        + "    \"Well, still waiting.\"");
    }

    @Test
    void a_template_that_puts_on_hold_is_found() {
        assertThat(problemsWith("templates", template("Please hold[, {customer}].")))
                .contains("java: templates[2].text the template earns the finding hold-phrase by small.hold.please\n"
                        + "    Say what you are doing instead.");
    }

    @Test
    void a_template_that_undertakes_something_must_say_so() {
        assertThat(problemsWith("templates", template("I'll refund you.")))
                .contains(
                        "java: templates[2].text the template undertakes a refund by small.promise.refund, and does not say so\n"
                                + "    add \"refund\" to \"commits\", or put it in other words");
        Map<String, Object> declared = template("I'll refund you.");
        declared.put("commits", List.of("refund"));
        assertThat(problemsWith("templates", declared)).noneMatch(problem -> problem.contains("templates[2]"));
    }

    @Test
    void what_is_wrong_with_a_playbook_is_told_at_its_place() {
        assertThat(texts(Layers.of(SmallPack.pack())))
                .contains("java: playbooks[0] small: the state safety is missing");
    }

    @Test
    void with_broken_packs_only_what_is_broken_is_told() {
        Map<String, Object> rule = rule("so late", List.of("You are late."), List.of("All is well."));
        rule.put("strength", 2);

        assertThat(problemsWith("signals", rule))
                .containsExactly("java: signals[1].strength \"strength\" must be in 0..1");
    }

    private static Map<String, Object> rule(String phrase, List<String> match, List<String> noMatch) {
        Map<String, Object> rule = SmallPack.textRule("acme.late", phrase, "signal", "waiting", "strength", 0.5);
        rule.put("drops", List.of("asked"));
        rule.put("examples", Map.of("match", match, "noMatch", noMatch));
        return rule;
    }

    private static Map<String, Object> template(String text) {
        return new TreeMap<>(
                Map.of("id", "acme.t", "technique", "apologise", "locale", "en", "text", text, "source", "S2"));
    }

    private static List<String> problemsWith(String section, Map<String, ?> rule) {
        return texts(Layers.of(SmallPack.builder().rule(section, rule).build()));
    }

    private static List<String> texts(Layers layers) {
        return PackCheck.problemsOf(layers).stream().map(Problem::toString).toList();
    }
}
