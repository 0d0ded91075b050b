package dev.evenkeel.playbook;

import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.signal.RuleInfo;
import java.util.List;

/**
 * What is held back in a situation: a technique that must wait, or wording to avoid.
 *
 * @param info id, source and mode
 * @param when the condition
 * @param withheld ids of techniques that are not recommended, or of findings to avoid
 * @param because the reason in plain words
 */
public record Gate(RuleInfo info, Condition when, List<Withheld> withheld, String because) implements Rule {

    public Gate {
        withheld = List.copyOf(withheld);
    }

    /** The id of a technique or of a finding. */
    public record Withheld(String id) implements Identified {

        /** @throws IllegalArgumentException if the id is not well formed */
        public Withheld {
            Identified.requireWellFormed("withheld", id);
        }
    }
}
