package dev.evenkeel.review;

import dev.evenkeel.signal.RuleId;
import dev.evenkeel.text.Span;

/**
 * Something wrong in an agent's text, with a better wording.
 *
 * @param id what is wrong
 * @param severity how bad it is
 * @param span where, UTF-16 offsets; the whole text where something is missing
 * @param message what is wrong and why it matters
 * @param suggestion what to say instead
 * @param rule the rule that found it
 */
public record Finding(FindingId id, Severity severity, Span span, String message, String suggestion, RuleId rule) {}
