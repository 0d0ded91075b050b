package dev.evenkeel.review;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.playbook.Situation;

/**
 * What is known of a conversation when an agent's line is reviewed; it holds no message text.
 *
 * <p>Immutable.
 *
 * @param situation where the conversation stands before the line; {@code said} and the count of apologies do not hold it yet
 * @param agent what the agent may promise
 * @param issue what the conversation is about
 * @param locale the BCP 47 tag of the language in which the customer is answered
 * @param customerCharacters how much the customer has written, in characters
 * @param agentCharacters how much agents have written before the line, in characters
 */
public record ReviewContext(
        Situation situation, Agent agent, Issue issue, String locale, long customerCharacters, long agentCharacters) {}
