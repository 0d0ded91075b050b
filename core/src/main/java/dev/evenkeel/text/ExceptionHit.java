package dev.evenkeel.text;

/**
 * An exception found in a text: the longest of those with its number that begin where it does.
 *
 * @param number the number that the exception was given when the {@link Lexicon} was built
 * @param span where it stands in the text as given
 */
public record ExceptionHit(int number, Span span) {}
