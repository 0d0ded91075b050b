package dev.evenkeel.technique;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.emotion.Tension;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where a technique fits, for people who learn it; what is recommended when is the playbook's to say.
 *
 * @param states ids of the playbook states that it belongs to; empty means all
 * @param lowest the lowest tension that it is meant for
 * @param highest the highest tension that it is meant for
 * @param types the customer types that it is meant for; empty means all
 * @param channels the channels that can carry it; empty means all
 */
public record Fit(Set<String> states, Tension lowest, Tension highest, Set<CustomerType> types, Set<Channel> channels) {

    private static final Fit ANYWHERE = new Fit(Set.of(), Tension.CALM, Tension.FURIOUS, Set.of(), Set.of());

    public Fit {
        states = inOrder(states);
        types = inOrder(types);
        channels = inOrder(channels);
    }

    /** The same in the same order, not to be changed. */
    static <T> Set<T> inOrder(Set<T> some) {
        return some.isEmpty() ? Collections.emptySet() : Collections.unmodifiableSet(new LinkedHashSet<>(some));
    }

    /** Fits everywhere. */
    public static Fit anywhere() {
        return ANYWHERE;
    }

    /** Whether it fits in a state, at a tension and on a channel, for a customer of a type. */
    public boolean includes(String state, Tension tension, CustomerType type, Channel channel) {
        return (states.isEmpty() || states.contains(state))
                && tension.atLeast(lowest)
                && highest.atLeast(tension)
                && (types.isEmpty() || types.contains(type))
                && (channels.isEmpty() || channels.contains(channel));
    }
}
