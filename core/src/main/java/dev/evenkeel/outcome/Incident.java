package dev.evenkeel.outcome;

import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The record of a threat or of severe abuse, redacted: it says where in the message it stands, not what it says.
 *
 * @param turn the turn's number, from 1
 * @param at when, or null if the host gives no times
 * @param kind what happened
 * @param severe whether it was severe on its own
 * @param span where in the message, UTF-16 offsets
 * @param rule the rule that found it
 * @param actionTaken the id of the technique that was recommended in answer
 */
public record Incident(
        int turn, @Nullable Instant at, SignalId kind, boolean severe, Span span, RuleId rule, String actionTaken) {}
