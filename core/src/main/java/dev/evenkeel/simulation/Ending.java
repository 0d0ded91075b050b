package dev.evenkeel.simulation;

import dev.evenkeel.dialogue.Identified;

/** How a role play came to its end. */
public enum Ending implements Identified {
    /** The customer took what was offered and thanked. */
    SETTLED,
    /** The customer lost patience and left. */
    LEFT,
    /** The agent ended the conversation, in a way by which the playbook closes. */
    ENDED_BY_AGENT,
    /** The scenario's turns were used up, and the matter is still open. */
    OUT_OF_TURNS;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }
}
