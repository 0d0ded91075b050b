package dev.evenkeel.rules;

import dev.evenkeel.dialogue.AgentTurn;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.Draft;
import dev.evenkeel.dialogue.HostNote;

/** What is said or noted in one line of a {@link TestConversation}. */
public sealed interface Spoken {

    /** The customer's line. */
    record ByCustomer(CustomerTurn turn) implements Spoken {}

    /** An agent's or a supervisor's line, sent. */
    record ByAgent(AgentTurn turn) implements Spoken {}

    /** An agent's line that is reviewed and not sent. */
    record Drafted(Draft draft) implements Spoken {}

    /** What only the host can know. */
    record Noted(HostNote note) implements Spoken {}
}
