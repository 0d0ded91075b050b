package dev.evenkeel.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person who answers, what they may promise, and how they say they are doing.
 *
 * <p>Immutable. {@code toString()} shows no name. Stress is reported by the agent or the host, never inferred.
 *
 * @param name how the agent signs, or null
 * @param stress reported stress, or null if nothing was reported
 * @param hardConversations how many hard conversations the agent had today, 0 or more
 * @param mayEnd whether the agent may end a conversation after a warning
 * @param commitments what the agent may promise; empty means nothing
 */
public record Agent(
        @Nullable String name,
        @Nullable Stress stress,
        int hardConversations,
        boolean mayEnd,
        List<Allowance> commitments) {

    private static final Agent ANONYMOUS = new Agent(null, null, 0, false, List.of());

    /** @throws IllegalArgumentException if a part is out of bounds */
    public Agent {
        Bounds.fact("agent name", name);
        if (hardConversations < 0) {
            throw new IllegalArgumentException("agent: hardConversations must be 0 or more");
        }
        commitments = Bounds.entries("agent commitments", commitments);
    }

    /** An agent of whom nothing is known and who may promise nothing. */
    public static Agent anonymous() {
        return ANONYMOUS;
    }

    /** An agent with a name who may promise nothing yet. */
    public static Agent named(String name) {
        return new Agent(name, null, 0, false, List.of());
    }

    /** The same agent, allowed to promise these things and nothing else. */
    public Agent mayPromise(Allowance... allowances) {
        return new Agent(name, stress, hardConversations, mayEnd, List.of(allowances));
    }

    /** The same agent with a reported stress. */
    public Agent withStress(@Nullable Stress reported) {
        return new Agent(name, reported, hardConversations, mayEnd, commitments);
    }

    /** The same agent after so many hard conversations today. */
    public Agent withHardConversations(int count) {
        return new Agent(name, stress, count, mayEnd, commitments);
    }

    /** The same agent, allowed or not to end a conversation after a warning. */
    public Agent withMayEnd(boolean allowed) {
        return new Agent(name, stress, hardConversations, allowed, commitments);
    }

    @Override
    public String toString() {
        return "Agent[named=" + (name != null) + ", stress=" + (stress == null ? "none" : stress.id()) + ", mayEnd="
                + mayEnd + ", commitments=" + commitments.size() + "]";
    }
}
