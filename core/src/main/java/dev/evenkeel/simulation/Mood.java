package dev.evenkeel.simulation;

import dev.evenkeel.dialogue.Identified;

/** What a simulated customer's line does in the conversation, by how the agent's last line came across. */
public enum Mood implements Identified {
    /** The first line. */
    OPENING,
    /** The agent's line hurt more than it helped: heat rises. */
    HEATING,
    /** The agent's line went past the matter, or there was none: the customer says it again. */
    REPEATING,
    /** The agent's line helped: the customer softens, tells more, confirms. */
    CALMING,
    /** Calm enough, the customer takes what was offered. */
    ACCEPTING,
    /** It is settled: the customer thanks, and the role play ends. */
    THANKING,
    /** Patience is at an end: the customer leaves, and the role play ends. */
    LEAVING;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }

    /** Whether nothing comes after a line of this mood. */
    public boolean isLast() {
        return this == THANKING || this == LEAVING;
    }
}
