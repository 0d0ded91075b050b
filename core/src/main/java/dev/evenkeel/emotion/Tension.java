package dev.evenkeel.emotion;

import dev.evenkeel.dialogue.Identified;

/** How heated a conversation is, in five bands of rising heat. */
public enum Tension implements Identified {
    CALM,
    ANNOYED,
    FRUSTRATED,
    ANGRY,
    FURIOUS;

    @Override
    public String id() {
        return Identified.idOf(this);
    }

    /** Whether this band is as hot as another, or hotter. */
    public boolean atLeast(Tension other) {
        return compareTo(other) >= 0;
    }
}
