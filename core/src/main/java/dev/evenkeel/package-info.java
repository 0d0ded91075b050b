/**
 * Evenkeel listens to a conversation between a customer and an agent, and tells what the customer feels, which technique
 * comes next, a reply that is ready to send, and what to avoid.
 */
@NullMarked
package dev.evenkeel;

import org.jspecify.annotations.NullMarked;
