/**
 * What the host tells Evenkeel: who talks, about what, over which channel, and each line of the conversation.
 *
 * <p>Every type here is an immutable value. Start with {@link dev.evenkeel.dialogue.CustomerTurn}; the facts around it
 * are {@link dev.evenkeel.dialogue.Customer}, {@link dev.evenkeel.dialogue.Agent} and
 * {@link dev.evenkeel.dialogue.Issue}. No {@code toString()} in this package shows a text, a name or a free-form fact.
 */
@NullMarked
package dev.evenkeel.dialogue;

import org.jspecify.annotations.NullMarked;
