package dev.evenkeel.simulation;

import dev.evenkeel.rules.RulePack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small pack with all that a role play needs: heat, three techniques in their order, and four things not to say. */
final class PracticePack {

    private PracticePack() {}

    static RulePack pack() {
        return RulePack.builder("practice")
                .locales("en")
                .rule("signals", text("practice.waiting", "still waiting", "signal", "waiting", "strength", 0.9))
                .rule("signals", text("practice.useless", "useless", "signal", "insult", "strength", 0.6))
                .rule("signals", text("practice.thanks", "thank you", "signal", "gratitude", "strength", 0.9))
                .settings(
                        "emotion",
                        Map.of(
                                "feelings",
                                Map.of(
                                        "waiting", Map.of("frustration", 0.7),
                                        "insult", Map.of("anger", 0.9),
                                        "gratitude", Map.of("satisfaction", 0.8))))
                .rule("techniques", technique("active-listening"))
                .rule("techniques", technique("apologise"))
                .rule("techniques", technique("offer-solution"))
                .rule("techniques", technique("end-gracefully"))
                .rule("techniques", technique("answer-question"))
                .rule("recognition", text("practice.says.listening", "i'm listening", "technique", "active-listening"))
                .rule("recognition", text("practice.says.sorry", "i'm sorry", "technique", "apologise"))
                .rule("recognition", text("practice.says.offer", "i can offer", "technique", "offer-solution"))
                .rule("recognition", text("practice.says.goodbye", "goodbye now", "technique", "end-gracefully"))
                .rule("findings", finding("hold-phrase", "please hold"))
                .rule("findings", finding("blame", "your own fault"))
                .rule("templates", template("active-listening", "I'm listening[, {customer}]."))
                .rule("templates", template("apologise", "I'm sorry[, {customer}]."))
                .rule("templates", template("offer-solution", "I can offer you a way out[, {customer}]."))
                .rule("templates", template("answer-question", "Let me answer that."))
                .rule("playbooks", playbook())
                .build();
    }

    private static Map<String, Object> playbook() {
        return Map.of(
                "id",
                "practice",
                "initial",
                "greeting",
                "states",
                List.of("greeting", "closed"),
                "transitions",
                List.of(ending(), thanked()),
                "preferences",
                List.of(
                        preference("listen", 60, Map.of("not", Map.of("said", List.of("active-listening")))),
                        preference("be-sorry", 55, Map.of("not", Map.of("said", List.of("apologise")))),
                        preference("offer", 50, Map.of())),
                "gates",
                List.of(
                        gate("practice.no-goodbye", "offer-solution", "end-gracefully"),
                        gate("practice.listen-first", "active-listening", "offer-solution")),
                "milestones",
                List.of());
    }

    private static Map<String, Object> gate(String id, String first, String withheld) {
        return Map.of(
                "id",
                id,
                "when",
                Map.of("not", Map.of("said", List.of(first))),
                "withhold",
                List.of(withheld),
                "because",
                "it is too early");
    }

    private static Map<String, Object> ending() {
        return Map.of(
                "id", "practice.ended",
                "from", List.of("greeting"),
                "to", "closed",
                "band", "state",
                "when", Map.of("fact", List.of("agent-spoke"), "saidLast", List.of("end-gracefully")),
                "because", "the agent has said goodbye",
                "source", "S1");
    }

    private static Map<String, Object> thanked() {
        return Map.of(
                "id", "practice.thanked",
                "from", List.of("greeting"),
                "to", "closed",
                "band", "state",
                "when", Map.of("fact", List.of("customer-spoke"), "signal", List.of("gratitude")),
                "because", "the customer has thanked",
                "source", "S1");
    }

    private static Map<String, Object> preference(String name, int priority, Map<String, Object> when) {
        String technique = switch (name) {
            case "listen" -> "active-listening";
            case "be-sorry" -> "apologise";
            default -> "offer-solution";
        };
        return Map.of(
                "id",
                "practice." + name,
                "band",
                "default",
                "priority",
                priority,
                "when",
                when,
                "techniques",
                List.of(technique),
                "because",
                "its turn has come",
                "source",
                "S0");
    }

    private static Map<String, Object> technique(String id) {
        return Map.of(
                "id", id,
                "audience", "customer",
                "explanation", "It helps: " + id + ".",
                "good", "Tell me more.",
                "bad", "Calm down.",
                "calming", 0.1,
                "source", "S2");
    }

    private static Map<String, Object> finding(String id, String phrase) {
        return text(
                "practice." + id,
                phrase,
                "finding",
                id,
                "severity",
                "error",
                "message",
                "It makes things worse: " + id + ".",
                "suggestion",
                "Say what you are doing instead.");
    }

    private static Map<String, Object> template(String technique, String text) {
        return Map.of(
                "id", "practice." + technique, "technique", technique, "locale", "en", "text", text, "source", "S2");
    }

    private static Map<String, Object> text(String id, String phrase, Object... fields) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", id);
        rule.put("phrases", List.of(phrase));
        rule.put("source", "S4");
        rule.put("examples", Map.of("match", List.of("Well, " + phrase + "."), "noMatch", List.of("All is well.")));
        for (int i = 0; i < fields.length; i += 2) {
            rule.put((String) fields[i], fields[i + 1]);
        }
        return rule;
    }
}
