package dev.evenkeel.text;

/**
 * A wording found in a text.
 *
 * @param wording its place in the list from which the {@link WordingScanner} was made, from 0
 * @param span where it stands in the text as given
 */
public record WordingHit(int wording, Span span) {}
