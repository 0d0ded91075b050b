package dev.evenkeel.text;

/**
 * A phrase found in a text, with how it was said.
 *
 * @param phrase the number that the phrase was given when the {@link Lexicon} was built
 * @param span where it stands in the text as given
 * @param context the {@link Context} flags that hold for it, or-ed together
 */
public record PhraseHit(int phrase, Span span, int context) {

    /** Whether all of these {@link Context} flags hold. */
    public boolean is(int flags) {
        return (context & flags) == flags;
    }

    /** Whether at least one of these {@link Context} flags holds. */
    public boolean isAny(int flags) {
        return (context & flags) != 0;
    }
}
