package dev.evenkeel.reply;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Allowance;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.Fault;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.playbook.Situation;
import java.util.EnumSet;

/**
 * A template with its text read.
 *
 * @param condition the place of its condition among those of all templates
 * @param closeness how closely it is cut to a customer, channel and matter, whatever is known of them
 * @param specific the bits of the slots that cut it closer still where they have a value
 */
record CompiledTemplate(Template template, int condition, TemplateText text, int closeness, int specific) {

    static CompiledTemplate of(Template template, int condition) {
        TemplateText text = TemplateText.parse(template.text());
        int closeness = (template.when().isAlways() ? 0 : 4)
                + (template.types().isEmpty() ? 0 : 2)
                + (template.channels().isEmpty() ? 0 : 1)
                + (template.commits().isEmpty() ? 0 : 1)
                + (template.admitsFault() ? 1 : 0);
        EnumSet<Slot> specific = EnumSet.noneOf(Slot.class);
        for (Slot slot : text.slots()) {
            if (slot.isSpecific()) {
                specific.add(slot);
            }
        }
        return new CompiledTemplate(template, condition, text, closeness, SlotValues.bitsOf(specific));
    }

    boolean fits(Setting setting) {
        Situation situation = setting.situation();
        return situation.tension().atLeast(template.lowest())
                && template.highest().atLeast(situation.tension())
                && (template.channels().isEmpty() || template.channels().contains(situation.channel()))
                && (template.types().isEmpty() || template.types().contains(situation.type()))
                && setting.conditions().hold(condition)
                && isAllowed(setting.brief().agent())
                && isTrueOf(setting.brief().issue())
                && text.canBeFilled(setting.values());
    }

    /** How closely it is cut to this customer, channel and matter: the closer is the better. */
    int closeness(SlotValues values) {
        return values.haveAny(specific) ? closeness + 1 : closeness;
    }

    private boolean isAllowed(Agent agent) {
        if (template.commits().isEmpty()) {
            return true;
        }
        for (CommitmentKind kind : template.commits()) {
            if (!mayPromise(agent, kind)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayPromise(Agent agent, CommitmentKind kind) {
        for (Allowance allowance : agent.commitments()) {
            if (allowance.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    private boolean isTrueOf(Issue issue) {
        return !template.admitsFault() || issue.fault() == Fault.OURS;
    }
}
