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
 */
public record Scan(TextMeasures measures, WordSums sums, List<Signal> signals) {

    public Scan {
        signals = List.copyOf(signals);
    }
}
