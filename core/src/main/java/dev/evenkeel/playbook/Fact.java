package dev.evenkeel.playbook;

import dev.evenkeel.dialogue.Identified;

/** Something that holds or not, which a condition can read. */
public enum Fact implements Identified {
    /** This line is the customer's. */
    CUSTOMER_SPOKE,
    /** This line is the agent's, and was sent. */
    AGENT_SPOKE,
    /** This is the customer's first turn. */
    FIRST_TURN,
    /** The customer has finished what they were saying. */
    COMPLETE,
    /** The reading of this turn is sure enough to act on. */
    CONFIDENT,
    /** An insult or harassment in this turn is severe. */
    SEVERE_ABUSE,
    /** The customer crossed the line again after a warning. */
    CROSSED_AGAIN,
    MAY_END,
    FAULT_OURS,
    FAULT_NOT_OURS,
    SUMMARY_KNOWN,
    DESIRED_OUTCOME_KNOWN,
    ROOT_CAUSE_KNOWN,
    COMPLAINTS_OPEN,
    OPTIONS_GIVEN,
    SEVERAL_OPTIONS_GIVEN,
    STEPS_GIVEN,
    DEPENDS_ON_OTHERS,
    NEEDS_RESEARCH,
    POLICY_GIVEN,
    FOLLOW_UP_SET,
    /** An open issue has had no agent line for the pack's time. */
    UPDATE_DUE,
    /** The turn greets at most. */
    ONLY_GREETING,
    /** The turn only thanks or says goodbye. */
    ONLY_THANKS_OR_FAREWELL,
    /** The agent's share of the words is above the pack's limit. */
    TALKS_TOO_MUCH,
    /** The agent reports a stress of medium or high. */
    STRESS_MEDIUM,
    STRESS_HIGH,
    CHANNEL_WRITTEN,
    CHANNEL_HEARD,
    CHANNEL_SEEN;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }
}
