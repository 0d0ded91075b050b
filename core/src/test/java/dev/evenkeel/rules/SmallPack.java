package dev.evenkeel.rules;

import java.util.List;
import java.util.Map;

/** A pack with one rule of each kind, written in Java. */
public final class SmallPack {
    private SmallPack() {}

    /** The pack. */
    public static RulePack pack() {
        return builder().build();
    }

    /** A builder that holds the pack's rules already. */
    public static RulePackBuilder builder() {
        return RulePack.builder("small")
                .locales("en")
                .rule("signals", waiting())
                .rule("techniques", technique("active-listening"))
                .rule("techniques", technique("apologise"))
                .rule("techniques", technique("answer-question"))
                .settings("emotion", Map.of("feelings", Map.of("waiting", Map.of("frustration", 0.8))))
                .rule(
                        "techniques",
                        Map.of("id", "breathe", "audience", "agent", "explanation", "One slow breath.", "source", "S2"))
                .rule(
                        "types",
                        Map.of(
                                "id",
                                "small.type.escalator",
                                "type",
                                "escalator",
                                "signal",
                                "human-request",
                                "weight",
                                0.6,
                                "source",
                                "S3"))
                .rule("recognition", textRule("small.says.sorry", "i'm sorry", "technique", "apologise"))
                .rule("commitments", textRule("small.promise.refund", "i'll refund you", "kind", "refund"))
                .rule("findings", finding())
                .rule("templates", template("active-listening", "I'm listening[, {customer}]."))
                .rule("templates", template("answer-question", "Let me answer that[, {customer}]."))
                .rule(
                        "actions",
                        Map.of(
                                "id", "small.note-threat",
                                "when", Map.of("signal", List.of("threat-legal")),
                                "action", "document-incident",
                                "reason", "threat-legal"))
                .rule(
                        "care",
                        Map.of("id", "small.breathe", "when", Map.of("fact", List.of("stress-high")), "tip", "breathe"))
                .rule("playbooks", playbook());
    }

    static Map<String, Object> waiting() {
        return textRule("small.waiting.still", "still waiting", "signal", "waiting", "strength", 0.6);
    }

    public static Map<String, Object> textRule(String id, String phrase, Object... fields) {
        Map<String, Object> rule = new java.util.TreeMap<>(Map.of(
                "id",
                id,
                "phrases",
                List.of(phrase),
                "source",
                "S4",
                "examples",
                Map.of("match", List.of("Well, " + phrase + "."), "noMatch", List.of("All is well."))));
        for (int i = 0; i < fields.length; i += 2) {
            rule.put((String) fields[i], fields[i + 1]);
        }
        return rule;
    }

    private static Map<String, Object> technique(String id) {
        return Map.of(
                "id", id,
                "audience", "customer",
                "explanation", "It helps.",
                "good", "Tell me more.",
                "bad", "Calm down.",
                "calming", 0.1,
                "source", "S2");
    }

    private static Map<String, Object> finding() {
        return textRule(
                "small.hold.please",
                "please hold",
                "finding",
                "hold-phrase",
                "severity",
                "error",
                "when",
                Map.of("tension", Map.of("from", "annoyed")),
                "message",
                "Holding makes it worse.",
                "suggestion",
                "Say what you are doing instead.");
    }

    private static Map<String, Object> template(String technique, String text) {
        return Map.of(
                "id",
                "small." + technique + ".1",
                "technique",
                technique,
                "locale",
                "en",
                "text",
                text,
                "source",
                "S2");
    }

    private static Map<String, Object> playbook() {
        return Map.of(
                "id", "small",
                "initial", "greeting",
                "states", List.of("greeting", "listening"),
                "transitions",
                        List.of(Map.of(
                                "id", "small.heated",
                                "from", List.of("greeting"),
                                "to", "listening",
                                "band", "state",
                                "when", Map.of("tension", Map.of("from", "annoyed")),
                                "because", "there is heat",
                                "source", "S0")),
                "preferences",
                        List.of(Map.of(
                                "id", "small.listen",
                                "band", "default",
                                "when", Map.of(),
                                "techniques", List.of("active-listening"),
                                "because", "listening never hurts",
                                "source", "S0")),
                "gates",
                        List.of(Map.of(
                                "id",
                                "small.no-hold",
                                "when",
                                Map.of("not", Map.of("reached", List.of("heard"))),
                                "withhold",
                                List.of("hold-phrase", "apologise"),
                                "because",
                                "nobody has listened yet")),
                "milestones",
                        List.of(Map.of(
                                "id", "small.heard", "milestone", "heard", "bySaying", List.of("active-listening"))));
    }
}
