package dev.evenkeel.review;

import dev.evenkeel.dialogue.Identified;

/** How bad a finding is. */
public enum Severity implements Identified {
    ERROR,
    WARNING,
    HINT;

    @Override
    public String id() {
        return Identified.idOf(this);
    }
}
