package dev.evenkeel.emotion;

import dev.evenkeel.dialogue.Identified;

/** Where heat is going, against the last three customer turns; on the first turn, against calm. */
public enum Trend implements Identified {
    RISING,
    STEADY,
    FALLING;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }
}
