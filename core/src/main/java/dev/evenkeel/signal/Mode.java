package dev.evenkeel.signal;

import dev.evenkeel.dialogue.Identified;

/** Whether a rule acts. */
public enum Mode implements Identified {
    ON,
    OFF,
    /**
     * Evaluated and told among the reasons of an advice, but not acted upon: signals, transitions, preferences and gates. Any
     * other rule in shadow is off.
     */
    SHADOW;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }
}
