package dev.evenkeel.outcome;

import dev.evenkeel.dialogue.Identified;
import java.util.List;

/** The id of something that the host should do, such as {@code document-incident}. An open set: a pack may add its own with a dotted prefix. */
public record ActionId(String id) implements Identified {

    public static final ActionId DOCUMENT_INCIDENT = new ActionId("document-incident");
    public static final ActionId SCHEDULE_FOLLOW_UP = new ActionId("schedule-follow-up");
    public static final ActionId HAND_OVER = new ActionId("hand-over");
    public static final ActionId SWITCH_CHANNEL = new ActionId("switch-channel");
    public static final ActionId SEND_UPDATE = new ActionId("send-update");
    public static final ActionId FOLLOW_SAFETY_PROTOCOL = new ActionId("follow-safety-protocol");

    private static final List<ActionId> STANDARD = List.of(
            DOCUMENT_INCIDENT, SCHEDULE_FOLLOW_UP, HAND_OVER, SWITCH_CHANNEL, SEND_UPDATE, FOLLOW_SAFETY_PROTOCOL);

    /** @throws IllegalArgumentException if the id is not well formed */
    public ActionId {
        Identified.requireWellFormed("action", id);
    }

    /** The actions that every engine knows, in the order of the contract. */
    public static List<ActionId> standard() {
        return STANDARD;
    }

    // By hand: what a record brings along is slower, and ids are compared at every turn.

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof ActionId that && id.equals(that.id));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
