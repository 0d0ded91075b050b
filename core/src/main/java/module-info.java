/**
 * De-escalation for customer conversations: what the customer feels, where the conversation stands, what to say next
 * and what to avoid.
 */
module dev.evenkeel {
    exports dev.evenkeel;
    exports dev.evenkeel.dialogue;
    exports dev.evenkeel.text;
    exports dev.evenkeel.signal;
    exports dev.evenkeel.emotion;
    exports dev.evenkeel.technique;
    exports dev.evenkeel.playbook;
    exports dev.evenkeel.outcome;
    exports dev.evenkeel.reply;
    exports dev.evenkeel.review;
    exports dev.evenkeel.rules;
    exports dev.evenkeel.simulation;

    requires static transitive org.jspecify;
    requires com.google.common;
    requires org.slf4j;

    uses dev.evenkeel.rules.RulePackProvider;
}
