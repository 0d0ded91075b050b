package dev.evenkeel.rules;

import dev.evenkeel.playbook.Condition;
import dev.evenkeel.review.FindingId;
import dev.evenkeel.review.FindingRule;
import dev.evenkeel.review.ReviewSettings;
import dev.evenkeel.review.Severity;

/** Makes the rules and limits by which an agent's line is reviewed. */
final class ReviewBinder {
    private static final Known<Severity> SEVERITIES = Known.of("severity", Severity.class);

    private final Binding binding;

    ReviewBinder(Binding binding) {
        this.binding = binding;
    }

    FindingRule finding(Entry rule) {
        TextRule text = binding.rules().optionalTextRule(rule, Drops.NONE);
        FindingId finding = OpenSet.FINDINGS.define(rule.requiredText("finding"), rule.problems());
        Severity severity = rule.known("severity", SEVERITIES);
        Condition when = binding.conditions().optional(rule, "when");
        return new FindingRule(
                text.info(),
                finding == null ? FindingId.DISMISSIVE : finding,
                severity == null ? Severity.HINT : severity,
                text.phrases(),
                text.unless(),
                text.drops(),
                when,
                rule.prose("message"),
                rule.prose("suggestion"));
    }

    static ReviewSettings settings(Entry section) {
        ReviewSettings settings = new ReviewSettings(
                section.whole("cueWords", 1, 1_000, 8),
                section.number("agentShare", 0, 1, 0.6),
                section.whole("questions", 1, 1_000, 2),
                section.whole("apologies", 1, 1_000, 2));
        section.close();
        return settings;
    }
}
