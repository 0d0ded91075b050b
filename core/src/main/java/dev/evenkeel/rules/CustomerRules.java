package dev.evenkeel.rules;

import dev.evenkeel.emotion.EmotionSettings;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.TypeRule;
import dev.evenkeel.outcome.ActionRule;
import dev.evenkeel.outcome.CareRule;
import dev.evenkeel.outcome.OutcomeSettings;
import dev.evenkeel.playbook.Playbook;
import dev.evenkeel.reply.Template;
import dev.evenkeel.review.ReviewSettings;
import dev.evenkeel.signal.SignalRule;
import dev.evenkeel.signal.SignalScanner;
import dev.evenkeel.technique.Technique;
import dev.evenkeel.text.LearnedWords;
import dev.evenkeel.text.Lexicon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an engine needs as soon as it opens: to read customers' messages, and to advise on them.
 *
 * <p>Immutable. Lists are in the order of a {@link Rulebook}.
 *
 * @param packs the packs, lowest layer first
 * @param locale the BCP 47 tag of the language that signals are read in and replies default to
 * @param signals what raises signals; phrases may be left out, since they are in the lexicon, all but {@linkplain
 *     SignalRule#openExceptions() open exceptions}
 * @param lexicon what the signals and the learned weights are compiled into
 * @param emotion the numbers of the emotion model
 * @param weights how learned weights add up, or null if there are none; the words may be left out, since they are in the lexicon
 * @param types signals that speak for customer types
 * @param techniques the techniques
 * @param playbooks the playbooks; the first is the default
 * @param templates the replies
 * @param actions what the host should do when
 * @param care what helps the agent when
 * @param outcome when updates and follow-ups are due
 * @param review the limits of a good reply
 */
public record CustomerRules(
        List<PackStamp> packs,
        String locale,
        List<SignalRule> signals,
        Lexicon lexicon,
        EmotionSettings emotion,
        @Nullable PackWeights weights,
        List<TypeRule> types,
        List<Technique> techniques,
        List<Playbook> playbooks,
        List<Template> templates,
        List<ActionRule> actions,
        List<CareRule> care,
        OutcomeSettings outcome,
        ReviewSettings review) {

    public CustomerRules {
        packs = List.copyOf(packs);
        signals = List.copyOf(signals);
        types = List.copyOf(types);
        techniques = List.copyOf(techniques);
        playbooks = List.copyOf(playbooks);
        templates = List.copyOf(templates);
        actions = List.copyOf(actions);
        care = List.copyOf(care);
    }

    /**
     * Compiles them from a rulebook.
     *
     * @throws dev.evenkeel.text.PhraseSyntaxException if the phrases together are too many
     */
    public static CustomerRules of(Rulebook rules) {
        LearnedFeelings learned =
                rules.weights() == null ? null : rules.weights().learned();
        return new CustomerRules(
                rules.packs(),
                rules.locale(),
                rules.signals(),
                SignalScanner.lexicon(
                        rules.signals(),
                        rules.vocabulary(),
                        rules.locale(),
                        learned == null ? LearnedWords.none() : learned.lexicalWords()),
                rules.emotion(),
                rules.weights(),
                rules.types(),
                rules.techniques(),
                rules.playbooks(),
                rules.templates(),
                rules.actions(),
                rules.care(),
                rules.outcome(),
                rules.review());
    }
}
