package dev.evenkeel.text;

import java.util.List;

/**
 * Something that people say, in all the ways in which they say it.
 *
 * <p>Immutable.
 *
 * @param phrases the ways, in the phrase syntax of {@link Lexicon}
 * @param unless phrases that take a hit back where they overlap it
 * @param drops {@link Context} flags under any of which a hit does not count
 * @param only {@link Context} flags without all of which a hit does not count
 */
public record Wording(List<String> phrases, List<String> unless, int drops, int only) {

    public Wording {
        phrases = List.copyOf(phrases);
        unless = List.copyOf(unless);
    }

    /** Whether a hit counts, as far as it hangs on how it was said. */
    boolean counts(PhraseHit hit) {
        return !hit.isAny(drops) && hit.is(only);
    }
}
