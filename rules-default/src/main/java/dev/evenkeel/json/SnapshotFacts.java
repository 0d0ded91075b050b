package dev.evenkeel.json;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Allowance;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Fault;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.dialogue.Stress;

/**
 * Makes people and issue of the fields of a snapshot: whatever the model allows, since a host may have told it in Java, and
 * not only what the contract allows.
 */
final class SnapshotFacts {
    private SnapshotFacts() {}

    static Customer customer(InputFields fields) {
        return new Customer(
                fields.text("name", null), new CustomerType(fields.required("type")), fields.text("locale", null));
    }

    static Agent agent(InputFields fields) {
        return new Agent(
                fields.text("name", null),
                fields.id("stress", Stress.class, null),
                fields.wholeInt("hardConversations"),
                fields.flag("mayEnd", false),
                fields.objects("commitments").stream()
                        .map(SnapshotFacts::allowance)
                        .toList());
    }

    static Issue issue(InputFields fields) {
        return Issue.builder()
                .summary(fields.text("summary", null))
                .desiredOutcome(fields.text("desiredOutcome", null))
                .rootCause(fields.text("rootCause", null))
                .complaints(fields.requiredTexts("complaints"))
                .fault(fields.requiredId("fault", Fault.class))
                .options(fields.requiredTexts("options"))
                .steps(fields.requiredTexts("steps"))
                .dependsOn(fields.text("dependsOn", null))
                .needsResearch(fields.flag("needsResearch", false))
                .policy(fields.text("policy", null))
                .followUpAt(fields.moment("followUpAt"))
                .build();
    }

    private static Allowance allowance(InputFields fields) {
        return new Allowance(
                fields.requiredId("kind", CommitmentKind.class),
                fields.decimal("upTo"),
                fields.text("currency", null),
                fields.count("notSoonerThanHours", null));
    }
}
