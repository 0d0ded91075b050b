package dev.evenkeel.signal;

import dev.evenkeel.text.Span;

/**
 * Something that a message shows.
 *
 * @param id what it shows
 * @param strength how intense it is, 0..1; not how probable
 * @param span where in the text as given
 * @param rule the rule that found it
 */
public record Signal(SignalId id, double strength, Span span, RuleId rule) {

    /** @throws IllegalArgumentException if the strength is not in 0..1 */
    public Signal {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("signal " + id.id() + ": strength must be in 0..1");
        }
    }
}
