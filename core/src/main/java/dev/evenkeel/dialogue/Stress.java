package dev.evenkeel.dialogue;

/** How stressed an agent reports to be; never inferred from the agent's words, voice or face. */
public enum Stress implements Identified {
    LOW,
    MEDIUM,
    HIGH;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }
}
