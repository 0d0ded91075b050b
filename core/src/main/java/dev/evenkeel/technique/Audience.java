package dev.evenkeel.technique;

import dev.evenkeel.dialogue.Identified;

/** Whom a technique is for. */
public enum Audience implements Identified {
    /** Said to the customer. */
    CUSTOMER,
    /** Advice to the agent, never sent. */
    AGENT;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }
}
