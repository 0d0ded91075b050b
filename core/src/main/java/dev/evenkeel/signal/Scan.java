package dev.evenkeel.signal;

import dev.evenkeel.text.TextMeasures;
import dev.evenkeel.text.WordSums;
import java.util.List;

/**
 * What one message shows, to keep. Immutable.
 *
 * @param measures plain facts about the text, its language among them
 * @param sums what the learned weights of its words and pairs add up to
 * @param signals one signal for each id that the message shows, in the order of their spans
 * @param shadow the same for rules in {@link Mode#SHADOW}: to be reported, not to be acted upon
 * @param insults how many insults there are, each stretch of words counted once
 * @param severe whether an insult or a harassment is severe: by its rule, or because there are two insults
 */
public record Scan(
        TextMeasures measures, WordSums sums, List<Signal> signals, List<Signal> shadow, int insults, boolean severe) {

    public Scan {
        signals = List.copyOf(signals);
        shadow = List.copyOf(shadow);
    }
}
