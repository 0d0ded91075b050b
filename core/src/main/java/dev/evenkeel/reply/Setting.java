package dev.evenkeel.reply;

import dev.evenkeel.playbook.Answers;
import dev.evenkeel.playbook.Candidate;
import dev.evenkeel.playbook.Situation;
import dev.evenkeel.playbook.WhyNot;
import dev.evenkeel.signal.Reason;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What can be said at one turn.
 *
 * @param templates what there is to say
 * @param language the customer's, or else the packs' own
 * @param answers where the conversation stands, and what the templates' conditions say of that
 * @param brief whom the reply is written for, by whom and about what
 * @param history what was said lately
 * @param values the host's facts, as they fill slots
 */
record Setting(
        Templates templates, String language, Answers answers, Brief brief, ReplyHistory history, SlotValues values) {

    Situation situation() {
        return answers.situation();
    }

    /** Whether a technique can be put into words. */
    boolean canSay(TechniqueId technique) {
        return templates.exist(technique, this);
    }

    /** A technique in words. */
    Reply say(TechniqueId technique) {
        CompiledTemplate chosen = templates.choose(technique, this);
        return new Reply(chosen.template().info().id(), templates.fill(chosen.text(), values));
    }

    /** Names the facts that stood in the way, so that a host knows which to give. */
    WhyNot missingFor(Candidate candidate) {
        return new WhyNot(
                candidate.technique(),
                candidate.why().rule(),
                Reason.when(() -> missing(templates.of(language, candidate.technique()), values.known())));
    }

    private static String missing(List<CompiledTemplate> all, Set<Slot> known) {
        EnumSet<Slot> missing = EnumSet.noneOf(Slot.class);
        for (CompiledTemplate compiled : all) {
            missing.addAll(compiled.text().required());
        }
        missing.removeAll(known);
        List<String> slots = new ArrayList<>();
        missing.forEach(slot -> slots.add(slot.id()));
        return slots.isEmpty()
                ? "no reply fits this situation and what the agent may promise"
                : "not known: " + String.join(", ", slots);
    }
}
