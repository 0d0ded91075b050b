package dev.evenkeel.json;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.Issue;
import java.io.IOException;

/** How the facts that a host told are written: as {@link JsonFacts} reads them, every field present. */
final class FactsShape {
    private FactsShape() {}

    static void customer(JsonOut out, Customer customer) throws IOException {
        out.text("name", customer.name());
        out.id("type", customer.type());
        out.text("locale", customer.locale());
    }

    static void agent(JsonOut out, Agent agent) throws IOException {
        out.text("name", agent.name());
        out.id("stress", agent.stress());
        out.whole("hardConversations", agent.hardConversations());
        out.flag("mayEnd", agent.mayEnd());
        out.objects("commitments", agent.commitments(), (fields, allowance) -> {
            fields.id("kind", allowance.kind());
            fields.decimal("upTo", allowance.upTo());
            fields.text("currency", allowance.currency());
            fields.whole("notSoonerThanHours", allowance.notSoonerThanHours());
        });
    }

    static void issue(JsonOut out, Issue issue) throws IOException {
        out.text("summary", issue.summary());
        out.text("desiredOutcome", issue.desiredOutcome());
        out.text("rootCause", issue.rootCause());
        out.texts("complaints", issue.complaints());
        out.id("fault", issue.fault());
        out.texts("options", issue.options());
        out.texts("steps", issue.steps());
        out.text("dependsOn", issue.dependsOn());
        out.flag("needsResearch", issue.needsResearch());
        out.text("policy", issue.policy());
        out.time("followUpAt", issue.followUpAt());
    }
}
