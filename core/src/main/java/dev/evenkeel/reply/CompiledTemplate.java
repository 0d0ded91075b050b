package dev.evenkeel.reply;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Allowance;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.Fault;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.Situation;
import java.util.Map;

/**
 * A template with its text read.
 *
 * @param closeness how closely it is cut to a customer, channel and matter, whatever is known of them
 * @param specific the slots that cut it closer still where they have a value
 */
record CompiledTemplate(Template template, TemplateText text, int closeness, ImmutableList<Slot> specific) {

    static CompiledTemplate of(Template template) {
        TemplateText text = TemplateText.parse(template.text());
        int closeness = (template.when().isAlways() ? 0 : 4)
                + (template.types().isEmpty() ? 0 : 2)
                + (template.channels().isEmpty() ? 0 : 1)
                + (template.commits().isEmpty() ? 0 : 1)
                + (template.admitsFault() ? 1 : 0);
        ImmutableList.Builder<Slot> specific = ImmutableList.builder();
        for (Slot slot : text.slots()) {
            if (slot.isSpecific()) {
                specific.add(slot);
            }
        }
        return new CompiledTemplate(template, text, closeness, specific.build());
    }

    boolean fits(Situation situation, Brief brief, Map<Slot, String> values) {
        return situation.tension().atLeast(template.lowest())
                && template.highest().atLeast(situation.tension())
                && (template.channels().isEmpty() || template.channels().contains(situation.channel()))
                && (template.types().isEmpty() || template.types().contains(situation.type()))
                && template.when().holdsIn(situation)
                && isAllowed(brief.agent())
                && isTrueOf(brief.issue())
                && text.canBeFilled(values);
    }

    /** How closely it is cut to this customer, channel and matter: the closer is the better. */
    int closeness(Map<Slot, String> values) {
        for (int i = 0; i < specific.size(); i++) {
            if (values.containsKey(specific.get(i))) {
                return closeness + 1;
            }
        }
        return closeness;
    }

    /** Whether it fits whatever the situation and however little is known. */
    boolean alwaysFits() {
        return template.lowest() == Tension.CALM
                && template.highest() == Tension.FURIOUS
                && template.channels().isEmpty()
                && template.types().isEmpty()
                && template.when().isAlways()
                && template.commits().isEmpty()
                && !template.admitsFault()
                && text.required().isEmpty();
    }

    private boolean isAllowed(Agent agent) {
        for (CommitmentKind kind : template.commits()) {
            if (agent.commitments().stream().map(Allowance::kind).noneMatch(kind::equals)) {
                return false;
            }
        }
        return true;
    }

    private boolean isTrueOf(Issue issue) {
        return !template.admitsFault() || issue.fault() == Fault.OURS;
    }
}
