package dev.evenkeel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way in which a rule can be wrong, and what is said about it. */
class RulebookBinderTest {

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_told_with_its_place(String section, Map<String, ?> rule, String told) {
        Layers layers = Layers.of(SmallPack.builder().rule(section, rule).build());

        assertThat(layers.problems())
                .extracting(problem -> problem.toString().replaceFirst("java: " + section + "\\[\\d+\\]", ""))
                .containsExactly(told);
    }

    @ParameterizedTest
    @MethodSource("collections")
    void a_mistake_in_a_collection_is_told_with_its_place(String name, List<String> parts, String told) {
        Layers layers = Layers.of(SmallPack.builder()
                .settings("vocabulary", Map.of("collections", Map.of(name, parts)))
                .build());

        assertThat(layers.problems())
                .extracting(problem -> problem.toString().replaceFirst("java: vocabulary.collections.", ""))
                .containsExactly(told);
    }

    static Stream<Arguments> collections() {
        return Stream.of(
                Arguments.of(
                        "kin",
                        List.of("mum", "my @family"),
                        "kin[1] a collection cannot name another, as here \"family\"; write out what it stands for"),
                Arguments.of("kin", List.of(), "kin the collection \"kin\" needs at least one part"),
                Arguments.of("Kin", List.of("mum"), "Kin the name of a collection is made of a-z, 0-9 and '-'"));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                signal(
                        "signal",
                        "waitin",
                        ".signal the signal \"waitin\" is not one of the contract's\n"
                                + "    did you mean \"waiting\"?"),
                signal(
                        "signal",
                        "loyalty",
                        ".signal the signal \"loyalty\" is not one of the contract's\n"
                                + "    one of your own needs a dotted prefix, such as \"acme.loyalty\""),
                signal("strength", 1.01, ".strength \"strength\" must be in 0..1"),
                signal("strength", "high", ".strength \"strength\" must be a number, not a text"),
                signal("severe", true, " only an insult or harassment can be severe"),
                signal("severe", 1, ".severe \"severe\" must be true or false, not a number"),
                signal("mode", "of", ".mode the mode \"of\" is not known\n    did you mean \"off\"?"),
                signal("source", " ", ".source \"source\" must not be blank"),
                signal(
                        "drops",
                        List.of("negate"),
                        ".drops[0] the way of saying \"negate\" is not known\n" + "    did you mean \"negated\"?"),
                signal(
                        "strenght",
                        0.5,
                        ".strenght the field \"strenght\" is not known here\n" + "    did you mean \"strength\"?"),
                signal("phrases", List.of(), " \"phrases\" needs at least one phrase in acme.x"),
                signal("phrases", List.of("a", 7), ".phrases[1] each part of \"phrases\" must be a text, not a number"),
                signal("phrases", List.of("so late", "so late"), ".phrases[1] the phrase \"so late\" is listed twice"),
                signal("phrases", List.of("(so late"), ".phrases[0] this group is not closed; add ')'"),
                signal("phrases", List.of("@tims"), ".phrases[0] the collection \"tims\" is not known"),
                signal("examples", Map.of("match", List.of("a")), ".examples \"noMatch\" needs at least one example"),
                signal(
                        "examples",
                        Map.of("match", List.of("a"), "noMatch", List.of("b"), "nomatch", List.of("c")),
                        ".examples.nomatch the field \"nomatch\" is not known here\n    did you mean \"noMatch\"?"),
                mistake(
                        "actions",
                        Map.of("id", "acme.a", "action", "hand-over", "reason", "x"),
                        " \"when\" is missing in acme.a\n    {} always holds"),
                condition(
                        Map.of("tension", Map.of("from", "angry", "to", "calm")),
                        ".when.tension \"from\" is hotter than \"to\""),
                condition(
                        Map.of("tension", Map.of("from", "cross")),
                        ".when.tension.from the tension \"cross\" is not known"),
                condition(
                        Map.of("signal", List.of("waitin")),
                        ".when.signal[0] the signal \"waitin\" is not known\n" + "    did you mean \"waiting\"?"),
                condition(Map.of("any", List.of()), ".when \"any\" needs at least one part"),
                condition(
                        Map.of("all", List.of(Map.of("state", List.of("listning")))),
                        ".when.all[0].state[0] the state \"listning\" is not known\n    did you mean \"listening\"?"),
                condition(
                        Map.of("count", Map.of("of", "warnings", "atLeast", 10)),
                        ".when.count.atLeast \"atLeast\" must be in 1..9"),
                condition(
                        Map.of("count", Map.of("of", "warnings", "atLeast", 1.5)),
                        ".when.count.atLeast \"atLeast\" must be a whole number"),
                condition(Map.of("emotion", List.of("anger")), ".when.emotion the field \"emotion\" is not known here"),
                mistake(
                        "care",
                        Map.of("id", "acme.c", "when", Map.of(), "tip", "apologise"),
                        ".tip the technique for the agent \"apologise\" is not known"),
                mistake(
                        "recognition",
                        SmallPack.textRule("acme.r", "sorry", "technique", "breathe"),
                        ".technique the technique for the customer \"breathe\" is not known"),
                mistake(
                        "commitments",
                        SmallPack.textRule("acme.p", "i promise", "kind", "refnud"),
                        ".kind the kind of commitment \"refnud\" is not known\n    did you mean \"refund\"?"),
                template(
                        "text",
                        "Hello {costumer}.",
                        ".text the slot \"costumer\" is not known\n    did you mean \"customer\"?"),
                template("text", "Hello[, {customer}.", ".text the passage is not closed\n    add ]"),
                template("locale", "de", ".locale the locale \"de\" is not known"),
                template("id", "Acme.t", ".id \"Acme.t\" is not an id: a-z, 0-9, '-' and '.' inside"));
    }

    private static Arguments signal(String key, Object value, String told) {
        Map<String, Object> rule = SmallPack.textRule("acme.x", "so late", "signal", "waiting", "strength", 0.5);
        rule.put(key, value);
        return mistake("signals", rule, told);
    }

    private static Arguments condition(Map<String, ?> when, String told) {
        return mistake("actions", Map.of("id", "acme.a", "action", "hand-over", "reason", "x", "when", when), told);
    }

    private static Arguments template(String key, Object value, String told) {
        Map<String, Object> rule = new TreeMap<>(
                Map.of("id", "acme.t", "technique", "apologise", "locale", "en", "text", "Sorry.", "source", "S2"));
        rule.put(key, value);
        return mistake("templates", rule, told);
    }

    private static Arguments mistake(String section, Map<String, ?> rule, String told) {
        return Arguments.argumentSet(told, section, rule, told);
    }
}
