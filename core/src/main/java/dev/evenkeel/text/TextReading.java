package dev.evenkeel.text;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A text as read: the phrases in it and a few plain facts. Immutable.
 *
 * @param hits the phrases found, in the order of start, end and phrase number
 * @param measures words, marks, capitals and language
 */
public record TextReading(List<PhraseHit> hits, TextMeasures measures) {

    public TextReading {
        hits = ImmutableList.copyOf(hits);
    }
}
