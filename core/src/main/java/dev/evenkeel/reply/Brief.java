package dev.evenkeel.reply;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.Issue;

/**
 * Whom a reply is written for, by whom and about what: the only facts that it can hold.
 *
 * <p>Immutable. {@code toString()} shows no name and no fact.
 *
 * @param conversation the host's id of the conversation; wording varies with it
 * @param turn the turn's number, from 1; wording varies with it
 * @param customer who is answered
 * @param agent who answers, and what they may promise
 * @param issue what it is about
 */
public record Brief(String conversation, int turn, Customer customer, Agent agent, Issue issue) {

    @Override
    public String toString() {
        return "Brief[turn=" + turn + ", " + customer + ", " + agent + ", " + issue + "]";
    }
}
