package dev.evenkeel.dialogue;

/** The medium of a conversation, and what it can carry: writing, voice, or sight. */
public enum Channel implements Identified {
    CHAT,
    EMAIL,
    SMS,
    SOCIAL,
    PHONE,
    VIDEO,
    IN_PERSON;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }

    /** Whether the words are read rather than heard. */
    public boolean isWritten() {
        return this == CHAT || this == EMAIL || this == SMS || this == SOCIAL;
    }

    /** Whether tone of voice reaches the customer. */
    public boolean isHeard() {
        return !isWritten();
    }

    /** Whether posture and a smile reach the customer. */
    public boolean isSeen() {
        return this == VIDEO || this == IN_PERSON;
    }
}
