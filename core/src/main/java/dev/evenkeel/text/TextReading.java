package dev.evenkeel.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as read: the phrases in it, a few plain facts and what learned weights add up to. Immutable.
 *
 * @param hits the phrases found, in the order of start, end and phrase number
 * @param exceptions the exceptions found, in the order of their first words and numbers
 * @param measures words, marks, capitals and language
 * @param question the first sentence that asks, by its mark or by how it begins, or null
 * @param shout the longest run of words in capitals, from one of three and more letters to another, or null
 * @param exclamations the longest run of exclamation marks, or null
 * @param sums what the weights of its words and pairs add up to
 */
public record TextReading(
        List<PhraseHit> hits,
        List<ExceptionHit> exceptions,
        TextMeasures measures,
        @Nullable Span question,
        @Nullable Span shout,
        @Nullable Span exclamations,
        WordSums sums) {

    public TextReading {
        hits = ImmutableList.copyOf(hits);
        exceptions = ImmutableList.copyOf(exceptions);
    }
}
