package dev.evenkeel.playbook;

import dev.evenkeel.dialogue.Identified;
import java.util.List;

/** The id of a state of a playbook, such as {@code listening}. An open set: a pack may add its own with a dotted prefix. */
public record StateId(String id) implements Identified {

    public static final StateId GREETING = new StateId("greeting");
    public static final StateId LISTENING = new StateId("listening");
    public static final StateId UNDERSTANDING = new StateId("understanding");
    public static final StateId RESOLVING = new StateId("resolving");
    public static final StateId AGREEING = new StateId("agreeing");
    public static final StateId CONFIRMING = new StateId("confirming");
    public static final StateId FOLLOWING_UP = new StateId("following-up");
    public static final StateId BOUNDARY = new StateId("boundary");
    public static final StateId HANDOVER = new StateId("handover");
    public static final StateId SAFETY = new StateId("safety");
    public static final StateId CLOSED = new StateId("closed");

    private static final List<StateId> STANDARD = List.of(
            GREETING,
            LISTENING,
            UNDERSTANDING,
            RESOLVING,
            AGREEING,
            CONFIRMING,
            FOLLOWING_UP,
            BOUNDARY,
            HANDOVER,
            SAFETY,
            CLOSED);

    /** @throws IllegalArgumentException if the id is not well formed */
    public StateId {
        Identified.requireWellFormed("state", id);
    }

    /** The states that every engine knows, in the order of the contract. */
    public static List<StateId> standard() {
        return STANDARD;
    }

    // By hand: what a record brings along is linked when it is first used, and engines open sooner without that.

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof StateId that && id.equals(that.id));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
