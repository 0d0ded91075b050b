package dev.evenkeel.dialogue;

/** Something that only the host can know, told by a system line. */
public enum HostEvent implements Identified {
    /** A person or a team took the conversation over. */
    HANDED_OVER,
    /** The host's safety protocol has run its course. */
    SAFETY_ENDED,
    UNDERSTANDING_CONFIRMED,
    OFFER_ACCEPTED,
    RESOLVED,
    NOT_RESOLVED,
    /** The root cause need not be found: the issue may close without it. */
    WAIVED,
    CLOSED;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }
}
