package dev.evenkeel.playbook;

import dev.evenkeel.dialogue.Identified;

/** What outranks what, highest first: a rule of a higher band wins whatever the priorities within a lower one. */
public enum Band implements Identified {
    SAFETY,
    /** A request for a person, abuse, the listening gate. */
    REVIEW,
    TYPE,
    STATE,
    DEFAULT;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }
}
