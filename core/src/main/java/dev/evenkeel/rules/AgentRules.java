package dev.evenkeel.rules;

import com.google.common.collect.ImmutableMap;
import dev.evenkeel.reply.Template;
import dev.evenkeel.review.FindingRule;
import dev.evenkeel.review.ReviewSettings;
import dev.evenkeel.review.Reviewer;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.technique.CommitmentReader;
import dev.evenkeel.technique.CommitmentRule;
import dev.evenkeel.technique.KnownReply;
import dev.evenkeel.technique.TechniqueRecogniser;
import dev.evenkeel.technique.TechniqueRule;
import dev.evenkeel.text.Lexicon;
import java.util.List;
import java.util.Map;

/**
 * What an engine needs when an agent says something: to read the line, and to review it.
 *
 * <p>Immutable. Lists are in the order of a {@link Rulebook}.
 *
 * @param recognition phrases that show techniques
 * @param replies what the packs themselves recommend to say
 * @param techniqueLexicon what recognition and replies are compiled into
 * @param commitments phrases that undertake something
 * @param collections those of the vocabulary
 * @param commitmentLexicon what the commitments are compiled into
 * @param findings what is wrong in an agent's text
 * @param review the limits of a good reply
 * @param findingLexicon what the findings are compiled into
 */
public record AgentRules(
        List<TechniqueRule> recognition,
        List<KnownReply> replies,
        Lexicon techniqueLexicon,
        List<CommitmentRule> commitments,
        Map<String, List<String>> collections,
        Lexicon commitmentLexicon,
        List<FindingRule> findings,
        ReviewSettings review,
        Lexicon findingLexicon) {

    public AgentRules {
        recognition = List.copyOf(recognition);
        replies = List.copyOf(replies);
        commitments = List.copyOf(commitments);
        collections = ImmutableMap.copyOf(collections);
        findings = List.copyOf(findings);
    }

    /**
     * Compiles them from a rulebook.
     *
     * @throws dev.evenkeel.text.PhraseSyntaxException if the phrases together are too many
     */
    public static AgentRules of(Rulebook rules) {
        List<KnownReply> replies = Rule.acting(rules.templates()).stream()
                .map(Template::asKnownReply)
                .toList();
        return new AgentRules(
                rules.recognition(),
                replies,
                TechniqueRecogniser.lexicon(rules.recognition(), replies, rules.vocabulary()),
                rules.commitments(),
                rules.vocabulary().collections(),
                CommitmentReader.lexicon(rules.commitments(), rules.vocabulary()),
                rules.findings(),
                rules.review(),
                Reviewer.lexicon(rules.findings(), rules.vocabulary(), rules.locale()));
    }
}
