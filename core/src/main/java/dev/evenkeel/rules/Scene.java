package dev.evenkeel.rules;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.Issue;

/** Who talks with whom, about what and where, as a host would tell it. Immutable. */
public record Scene(Customer customer, Agent agent, Issue issue, Channel channel) {
    /** Nobody in particular, about nothing that is known, on a chat. */
    static final Scene UNKNOWN = new Scene(Customer.anonymous(), Agent.anonymous(), Issue.unknown(), Channel.CHAT);
}
