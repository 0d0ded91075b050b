package dev.evenkeel.reply;

import java.util.Optional;

/** A place in a template for one of the host's facts; in a template it is written {@code {id}}. */
public enum Slot {
    /** How to address the customer. */
    CUSTOMER("customer"),
    /** How the agent signs. */
    AGENT("agent"),
    /** The matter, as it fits after "about". */
    SUMMARY("summary"),
    /** What the customer wants. */
    OUTCOME("outcome"),
    /** Why it happened. */
    CAUSE("cause"),
    /** The first complaint that is still open. */
    COMPLAINT("complaint"),
    /** All that can be offered, joined: "a, b or c". */
    OPTIONS("options"),
    /** The first thing that can be offered. */
    OPTION("option"),
    /** What will be done, a numbered line each. */
    STEPS("steps"),
    /** Another team or an approval that is needed. */
    DEPENDS_ON("dependsOn"),
    POLICY("policy"),
    /** The day of the follow-up that the host has set. */
    FOLLOW_UP("followUp");

    private final String id;

    Slot(String id) {
        this.id = id;
    }

    /** Its name in a template. */
    public String id() {
        return id;
    }

    /** The slot with this name, if there is one. */
    public static Optional<Slot> find(String id) {
        for (Slot slot : values()) {
            if (slot.id.equals(id)) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }

    /** Whether it says something of the matter itself, which makes a reply specific; a name does not. */
    boolean isSpecific() {
        return this != CUSTOMER && this != AGENT;
    }
}
