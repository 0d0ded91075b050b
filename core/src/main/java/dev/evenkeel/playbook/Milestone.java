package dev.evenkeel.playbook;

import dev.evenkeel.dialogue.Identified;
import java.util.Set;

/** Something that a conversation has reached; the first three are the listening gate. */
public enum Milestone implements Identified {
    /** The customer was answered by a line that listens. */
    HEARD,
    /** The feeling was acknowledged: validated, apologised for, or paraphrased. */
    ACKNOWLEDGED,
    /** The customer or the host confirmed that the matter was understood. */
    UNDERSTOOD,
    /** A solution or options were offered. */
    OFFERED,
    ACCEPTED,
    RESOLVED,
    /** The next steps were agreed. */
    AGREED,
    /** A warning was given after abuse. */
    WARNED,
    /** The agent said goodbye. */
    ENDED,
    /** The root cause need not be found. */
    WAIVED,
    /** A customer's line was above calm, or the host named a complaint. */
    COMPLAINED,
    /** The customer told of bereavement, illness or distress: from then on no policy stands between them and a person. */
    VULNERABLE,
    /** The agent undertook something. */
    COMMITTED;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }

    /** An immutable set of the same milestones, in their order here. */
    public static Set<Milestone> copyOf(Set<Milestone> milestones) {
        return Milestones.NONE.withOnly(milestones);
    }
}
