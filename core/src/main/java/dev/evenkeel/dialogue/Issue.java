package dev.evenkeel.dialogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the conversation is about, as far as the host knows; replies take their facts from here and from nowhere else.
 *
 * <p>Immutable; made by {@link #builder()} or {@link #about(String)}. {@code toString()} shows which facts are known, never
 * the facts.
 *
 * @param summary the matter in a few words that fit after "about" ("a refund that has not arrived"), or null
 * @param desiredOutcome what the customer wants, or null until it is known
 * @param rootCause why it happened, as opposed to what was complained about, or null until it is known
 * @param complaints the complaints still open; the host takes one off when it has been dealt with
 * @param fault whose fault it is
 * @param options what the host can offer, each a phrase that fits after "I can offer you" ("store credit")
 * @param steps what will be done, in order
 * @param dependsOn another team or an approval that is needed, or null
 * @param needsResearch whether the agent has to look something up
 * @param policy the policy that a reply may refer to, or null
 * @param followUpAt when the host has agreed to follow up, or null
 */
public record Issue(
        @Nullable String summary,
        @Nullable String desiredOutcome,
        @Nullable String rootCause,
        List<String> complaints,
        Fault fault,
        List<String> options,
        List<String> steps,
        @Nullable String dependsOn,
        boolean needsResearch,
        @Nullable String policy,
        @Nullable Instant followUpAt) {

    private static final Issue UNKNOWN = builder().build();

    /** @throws IllegalArgumentException if a fact or a list is larger than {@link Bounds} allows */
    public Issue {
        Bounds.fact("issue summary", summary);
        Bounds.fact("issue desiredOutcome", desiredOutcome);
        Bounds.fact("issue rootCause", rootCause);
        Bounds.fact("issue dependsOn", dependsOn);
        Bounds.fact("issue policy", policy);
        complaints = Bounds.facts("issue complaints", complaints);
        options = Bounds.facts("issue options", options);
        steps = Bounds.facts("issue steps", steps);
    }

    /** An issue of which nothing is known yet. */
    public static Issue unknown() {
        return UNKNOWN;
    }

    /** An issue of which only the summary is known. */
    public static Issue about(String summary) {
        return builder().summary(summary).build();
    }

    /** A builder in which nothing is known yet. */
    public static IssueBuilder builder() {
        return new IssueBuilder();
    }

    /** A builder that starts with the facts of this issue. */
    public IssueBuilder toBuilder() {
        return new IssueBuilder()
                .summary(summary)
                .desiredOutcome(desiredOutcome)
                .rootCause(rootCause)
                .complaints(complaints)
                .fault(fault)
                .options(options)
                .steps(steps)
                .dependsOn(dependsOn)
                .needsResearch(needsResearch)
                .policy(policy)
                .followUpAt(followUpAt);
    }

    @Override
    public String toString() {
        return "Issue[summary=" + (summary != null) + ", desiredOutcome=" + (desiredOutcome != null) + ", rootCause="
                + (rootCause != null) + ", complaints=" + complaints.size() + ", fault=" + fault.id() + ", options="
                + options.size() + "]";
    }
}
