package dev.evenkeel.training;

import dev.evenkeel.signal.Signal;
import dev.evenkeel.text.TextMeasures;
import dev.evenkeel.text.WordFeatures;
import java.util.List;

/**
 * What may be learned about a text, as the engine reads it.
 *
 * @param words words and pairs
 * @param measures marks and capitals
 * @param signals what the authored rules of the default pack find
 */
record TextFeatures(WordFeatures words, TextMeasures measures, List<Signal> signals) {

    /** The same without what rules find. */
    TextFeatures wordsAlone() {
        return new TextFeatures(words, measures, List.of());
    }

    @Override
    public String toString() {
        return "TextFeatures[" + words.words() + " words]";
    }
}
