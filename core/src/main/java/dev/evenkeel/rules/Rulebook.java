package dev.evenkeel.rules;

import dev.evenkeel.emotion.EmotionSettings;
import dev.evenkeel.emotion.TypeRule;
import dev.evenkeel.outcome.ActionRule;
import dev.evenkeel.outcome.CareRule;
import dev.evenkeel.outcome.OutcomeSettings;
import dev.evenkeel.playbook.Playbook;
import dev.evenkeel.reply.Template;
import dev.evenkeel.review.FindingRule;
import dev.evenkeel.review.ReviewSettings;
import dev.evenkeel.signal.SignalRule;
import dev.evenkeel.technique.CommitmentRule;
import dev.evenkeel.technique.Technique;
import dev.evenkeel.technique.TechniqueRule;
import dev.evenkeel.text.Vocabulary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every rule of a set of layered packs, typed and checked: what an engine is compiled from.
 *
 * <p>Immutable. All lists are in the order of rule ids, so that nothing depends on the order of files.
 *
 * @param packs the packs, lowest layer first
 * @param locale the BCP 47 tag of the language that signals are read in and replies default to
 * @param vocabulary cues, spellings and collections
 * @param signals phrases that raise signals
 * @param emotion the numbers of the emotion model
 * @param weights the learned weights of the highest layer that brings some, or null if none does
 * @param types signals that speak for customer types
 * @param techniques the techniques
 * @param recognition phrases that show techniques
 * @param commitments phrases that undertake something
 * @param playbooks the playbooks; the first is the default
 * @param templates the replies
 * @param findings what is wrong in an agent's text
 * @param review the limits of a good reply
 * @param actions what the host should do when
 * @param care what helps the agent when
 * @param outcome when updates and follow-ups are due
 */
public record Rulebook(
        List<PackStamp> packs,
        String locale,
        Vocabulary vocabulary,
        List<SignalRule> signals,
        EmotionSettings emotion,
        @Nullable PackWeights weights,
        List<TypeRule> types,
        List<Technique> techniques,
        List<TechniqueRule> recognition,
        List<CommitmentRule> commitments,
        List<Playbook> playbooks,
        List<Template> templates,
        List<FindingRule> findings,
        ReviewSettings review,
        List<ActionRule> actions,
        List<CareRule> care,
        OutcomeSettings outcome) {

    public Rulebook {
        packs = List.copyOf(packs);
        signals = List.copyOf(signals);
        types = List.copyOf(types);
        techniques = List.copyOf(techniques);
        recognition = List.copyOf(recognition);
        commitments = List.copyOf(commitments);
        playbooks = List.copyOf(playbooks);
        templates = List.copyOf(templates);
        findings = List.copyOf(findings);
        actions = List.copyOf(actions);
        care = List.copyOf(care);
    }
}
