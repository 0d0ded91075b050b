package dev.evenkeel.dialogue;

/** Who said a line. A supervisor is read like an agent; a system line is a host's note and is not read. */
public enum Speaker implements Identified {
    CUSTOMER,
    AGENT,
    SUPERVISOR,
    SYSTEM;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }
}
