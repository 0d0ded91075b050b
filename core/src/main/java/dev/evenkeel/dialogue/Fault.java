package dev.evenkeel.dialogue;

/** Whose fault the issue is, as far as the host knows; an apology admits fault only where it is {@link #OURS}. */
public enum Fault implements Identified {
    OURS,
    NOT_OURS,
    UNKNOWN;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }
}
