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

    @Override
    public String id() {
        return Identified.idOf(this);
    }
}
