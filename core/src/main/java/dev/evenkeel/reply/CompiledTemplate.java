package dev.evenkeel.reply;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Allowance;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.Fault;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.playbook.Condition;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * A template with its text read, and beside it what is asked of most templates: whether they fit.
 *
 * @param place the place of its {@link #condition}
 * @param needed the bits of the slots without which it cannot be used
 * @param binding whether it promises something or admits fault
 * @param closeness how closely it is cut to a customer, channel and matter, whatever is known of them
 * @param specific the bits of the slots that cut it closer still where they have a value
 */
record CompiledTemplate(
        Template template, TemplateText text, int place, int needed, boolean binding, int closeness, int specific) {

    /** What must hold of a situation for a template to fit it. */
    static Condition condition(Template template) {
        List<Condition> all = new ArrayList<>();
        all.add(new Condition.TensionBetween(template.lowest(), template.highest()));
        if (!template.channels().isEmpty()) {
            all.add(new Condition.OnChannel(template.channels()));
        }
        if (!template.types().isEmpty()) {
            all.add(new Condition.TypeIn(template.types()));
        }
        all.add(template.when());
        return new Condition.AllOf(all);
    }

    static CompiledTemplate of(Template template, int place) {
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
        return new CompiledTemplate(
                template,
                text,
                place,
                SlotValues.bitsOf(text.required()),
                !template.commits().isEmpty() || template.admitsFault(),
                closeness,
                SlotValues.bitsOf(specific));
    }

    boolean fits(Setting setting) {
        return setting.answers().hold(place)
                && setting.values().haveAll(needed)
                && (!binding
                        || (isAllowed(setting.brief().agent())
                                && isTrueOf(setting.brief().issue())));
    }

    /** How closely it is cut to this customer, channel and matter: the closer is the better. */
    int closeness(SlotValues values) {
        return values.haveAny(specific) ? closeness + 1 : closeness;
    }

    private boolean isAllowed(Agent agent) {
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
