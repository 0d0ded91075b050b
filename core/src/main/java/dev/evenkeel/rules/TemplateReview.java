package dev.evenkeel.rules;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.reply.Template;
import dev.evenkeel.review.FindingId;
import dev.evenkeel.review.FindingRule;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.technique.Commitment;
import dev.evenkeel.technique.CommitmentReader;
import dev.evenkeel.text.WordingScanner;
import java.util.List;
import java.util.Set;

/**
 * Reads each template as an agent's line: it never puts a customer on hold, promises nothing that it does not declare, and
 * admits no fault that it does not declare.
 */
final class TemplateReview {
    /** Findings that no reply of ours may ever earn, whatever the situation. */
    private static final List<FindingId> NEVER = List.of(
            FindingId.HOLD_PHRASE,
            FindingId.BLAME,
            FindingId.DEFENSIVE,
            FindingId.DISMISSIVE,
            FindingId.HOSTILE_TONE,
            FindingId.COUNTER_THREAT,
            FindingId.GENERIC_APOLOGY);

    private final Layers layers;
    private final Problems problems;

    TemplateReview(Layers layers, Problems problems) {
        this.layers = layers;
        this.problems = problems;
    }

    void check(Rulebook book) {
        List<FindingRule> findings = book.findings().stream()
                .filter(rule -> rule.info().mode() == Mode.ON && !rule.phrases().isEmpty())
                .filter(rule -> NEVER.contains(rule.finding()) || rule.finding().equals(FindingId.FAULT_ADMISSION))
                .toList();
        WordingScanner wordings =
                WordingScanner.of(findings.stream().map(ExampleCheck::wordingOf).toList(), book.vocabulary());
        CommitmentReader commitments = CommitmentReader.of(book.commitments(), book.vocabulary());
        for (Template template : book.templates()) {
            if (template.info().mode() != Mode.OFF) {
                String line = asLine(template.text());
                wordings.scan(line, Channel.CHAT).hits().forEach(hit -> tell(template, findings.get(hit.wording())));
                commitments.read(line, null, Channel.CHAT).forEach(made -> tell(template, made));
            }
        }
    }

    private void tell(Template template, FindingRule rule) {
        boolean declared = rule.finding().equals(FindingId.FAULT_ADMISSION) && template.admitsFault();
        if (!declared) {
            problems.at(
                    placeOf(template),
                    "the template earns the finding " + rule.finding().id() + " by "
                            + rule.info().id().id(),
                    rule.suggestion());
        }
    }

    private void tell(Template template, Commitment made) {
        Set<CommitmentKind> declared = template.commits();
        if (!declared.contains(made.kind())) {
            problems.at(
                    placeOf(template),
                    "the template undertakes a " + made.kind().id() + " by "
                            + made.rule().id() + ", and does not say so",
                    "add \"" + made.kind().id() + "\" to \"commits\", or put it in other words");
        }
    }

    private Origin placeOf(Template template) {
        Value text = layers.rule(template.info().id().id()).get("text");
        return text == null ? layers.originOf(template.info().id().id()) : text.origin();
    }

    /** The template with all its passages, and a plain word in place of each slot. */
    private static String asLine(String template) {
        return template.replaceAll("\\{[A-Za-z]+\\}", "this").replaceAll("[\\[\\]]", "");
    }
}
