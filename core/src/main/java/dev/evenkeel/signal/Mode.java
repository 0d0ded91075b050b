package dev.evenkeel.signal;

import dev.evenkeel.dialogue.Identified;

/** Whether a rule acts. */
public enum Mode implements Identified {
    ON,
    OFF,
    /** Evaluated and reported, but not acted upon. */
    SHADOW;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }
}
