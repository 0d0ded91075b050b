package dev.evenkeel.technique;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.signal.RuleInfo;
import java.util.List;
import java.util.Set;

/**
 * Phrases by which a technique is recognised in an agent's line.
 *
 * <p>Immutable. A weak rule reads the shape of a sentence ("any other question asks for details") and gives way to every
 * rule that knows its words: it counts only in sentences in which no rule that is not weak has a hit. A weak rule without
 * phrases reads each sentence that is left then; it has no {@code unless}.
 *
 * @param info id, source, mode and examples
 * @param technique what a hit shows
 * @param phrases what agents say, in the phrase syntax of {@link dev.evenkeel.text.Lexicon}
 * @param unless phrases that take a hit back where they overlap it
 * @param drops {@link dev.evenkeel.text.Context} flags under any of which a hit does not count
 * @param only {@link dev.evenkeel.text.Context} flags without all of which a hit does not count
 * @param weak whether the rule gives way to rules that are not weak
 * @param words how many words the sentence of a weak rule has at least, 0 or more
 * @param within in a reply of the packs, a hit of a rule that is not weak counts only where the reply carries out one of these;
 *     empty: in any
 */
public record TechniqueRule(
        RuleInfo info,
        TechniqueId technique,
        List<String> phrases,
        List<String> unless,
        int drops,
        int only,
        boolean weak,
        int words,
        Set<TechniqueId> within)
        implements Rule {

    public TechniqueRule {
        phrases = List.copyOf(phrases);
        unless = List.copyOf(unless);
        within = ImmutableSet.copyOf(within);
    }
}
