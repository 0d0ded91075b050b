package dev.evenkeel.review;

import dev.evenkeel.dialogue.Identified;

/** How bad a finding is. */
public enum Severity implements Identified {
    ERROR,
    WARNING,
    HINT;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }
}
