package dev.evenkeel.review;

import dev.evenkeel.playbook.Condition;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.signal.RuleInfo;
import java.util.List;

/**
 * When a finding is raised, and what is said about it.
 *
 * <p>A rule with phrases looks for them. A rule without any gives the wording and the condition of a finding that
 * Evenkeel works out from the whole text, such as {@code talks-too-much}.
 *
 * @param info id, source, mode and examples
 * @param finding what it raises
 * @param severity how bad it is
 * @param phrases wording to find, in the phrase syntax of {@link dev.evenkeel.text.Lexicon}
 * @param unless phrases that take a hit back where they overlap it
 * @param drops {@link dev.evenkeel.text.Context} flags under which a hit does not count
 * @param when the situation in which it matters
 * @param message what is wrong and why it matters
 * @param suggestion what to say instead
 */
public record FindingRule(
        RuleInfo info,
        FindingId finding,
        Severity severity,
        List<String> phrases,
        List<String> unless,
        int drops,
        Condition when,
        String message,
        String suggestion)
        implements Rule {

    public FindingRule {
        phrases = List.copyOf(phrases);
        unless = List.copyOf(unless);
    }
}
