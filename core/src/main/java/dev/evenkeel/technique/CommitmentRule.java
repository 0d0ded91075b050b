package dev.evenkeel.technique;

import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.signal.RuleInfo;
import java.util.List;

/**
 * Phrases by which a commitment is recognised in an agent's line.
 *
 * @param info id, source, mode and examples
 * @param kind what a hit undertakes
 * @param phrases what agents say, in the phrase syntax of {@link dev.evenkeel.text.Lexicon}
 * @param unless phrases that take a hit back where they overlap it
 * @param drops {@link dev.evenkeel.text.Context} flags under which a hit does not count
 */
public record CommitmentRule(RuleInfo info, CommitmentKind kind, List<String> phrases, List<String> unless, int drops)
        implements Rule {

    public CommitmentRule {
        phrases = List.copyOf(phrases);
        unless = List.copyOf(unless);
    }
}
