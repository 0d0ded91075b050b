/**
 * What a customer's message shows: feelings, conduct, intents and facts, each with its span and the rule that found it.
 *
 * <p>Start with {@link dev.evenkeel.signal.Signal}. {@link dev.evenkeel.signal.SignalDetector} is the plug-in point for a
 * host's own model.
 */
@NullMarked
package dev.evenkeel.signal;

import org.jspecify.annotations.NullMarked;
