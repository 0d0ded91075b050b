package dev.evenkeel;

import dev.evenkeel.emotion.Appraisal;
import dev.evenkeel.signal.Signal;
import java.util.List;

/**
 * What one message shows on its own.
 *
 * @param language the BCP 47 tag of the text's language, {@code und} if it has none
 * @param appraisal emotions, valence, tension and confidence
 * @param signals what the message shows, in the order of their spans
 */
public record Reading(String language, Appraisal appraisal, List<Signal> signals) {

    public Reading {
        signals = List.copyOf(signals);
    }
}
