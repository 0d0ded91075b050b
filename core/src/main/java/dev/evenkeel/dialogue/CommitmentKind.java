package dev.evenkeel.dialogue;

/** What an agent can undertake to do for a customer. */
public enum CommitmentKind implements Identified {
    REFUND,
    CREDIT,
    DISCOUNT,
    REPLACEMENT,
    DELIVERY,
    CALLBACK,
    UPDATE,
    FIX,
    CANCELLATION,
    ESCALATION,
    GUARANTEE,
    OTHER;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }
}
