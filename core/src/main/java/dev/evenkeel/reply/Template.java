package dev.evenkeel.reply;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.Condition;
import dev.evenkeel.playbook.SmallSet;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.signal.RuleInfo;
import dev.evenkeel.technique.KnownReply;
import dev.evenkeel.technique.TechniqueId;
import java.util.Set;

/**
 * A reply with slots.
 *
 * <p>A slot is written {@code {name}}. A passage in square brackets is left out when one of its slots has no value:
 * {@code "Thank you[, {customer}]."} A slot outside brackets is required; the template is passed over without it.
 *
 * @param info id, source and mode
 * @param technique the technique that it carries out
 * @param locale the BCP 47 tag of its language
 * @param text the text with slots
 * @param lowest the lowest tension that it fits
 * @param highest the highest tension that it fits
 * @param channels the channels that it fits; empty means all
 * @param types the customer types that it is meant for; empty means all
 * @param when what else must hold for it to fit, such as a signal of this turn that its wording answers
 * @param commits what it promises; it is used only if the agent may promise all of it
 * @param admitsFault whether it admits fault; it is used only where the fault is ours
 */
public record Template(
        RuleInfo info,
        TechniqueId technique,
        String locale,
        String text,
        Tension lowest,
        Tension highest,
        Set<Channel> channels,
        Set<CustomerType> types,
        Condition when,
        Set<CommitmentKind> commits,
        boolean admitsFault)
        implements Rule {

    public Template {
        channels = SmallSet.of(channels);
        types = SmallSet.of(types);
        commits = SmallSet.of(commits);
    }

    /** What of it is the same whatever fills its slots, for recognising it when it has been said. */
    public KnownReply asKnownReply() {
        return new KnownReply(info.id(), technique, TemplateText.parse(text).fixedWording());
    }
}
