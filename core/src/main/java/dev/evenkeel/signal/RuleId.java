package dev.evenkeel.signal;

import dev.evenkeel.dialogue.Identified;

/** The id of a rule, with the pack's name as prefix: {@code default.repeat-contact.nth-time}. */
public record RuleId(String id) implements Identified {

    /** @throws IllegalArgumentException if the id is not well formed */
    public RuleId {
        Identified.requireWellFormed("rule", id);
    }

    // By hand: what a record brings along is linked when it is first used, and engines open sooner without that.

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof RuleId that && id.equals(that.id));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
