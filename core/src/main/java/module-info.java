/**
 * De-escalation for customer conversations: what the customer feels, where the conversation stands, what to say next
 * and what to avoid.
 */
module dev.evenkeel {
    requires static transitive org.jspecify;
    requires com.google.common;
    requires org.slf4j;
}
