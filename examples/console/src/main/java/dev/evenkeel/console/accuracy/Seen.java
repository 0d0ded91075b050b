package dev.evenkeel.console.accuracy;

import dev.evenkeel.Advice;
import dev.evenkeel.Reading;
import dev.evenkeel.emotion.Emotion;
import dev.evenkeel.emotion.Emotions;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import java.util.Arrays;
import java.util.List;

/** What an answer on standard output shows of a message: numbers have four digits there, and so they have here. */
record Seen(Emotions emotions, double valence, double confidence, Tension tension, List<Signal> signals) {

    private static final double DIGITS = 1e4;

    static Seen of(Reading reading) {
        return new Seen(
                reading.appraisal().emotions(),
                reading.appraisal().valence(),
                reading.appraisal().confidence(),
                reading.appraisal().tension(),
                reading.signals());
    }

    /** A message in its conversation. */
    static Seen of(Advice advice) {
        return new Seen(
                advice.emotion().emotions(),
                advice.emotion().valence(),
                advice.emotion().confidence(),
                advice.emotion().tension(),
                advice.reading().signals());
    }

    Seen {
        valence = rounded(valence);
        confidence = rounded(confidence);
    }

    double emotion(Emotion emotion) {
        return rounded(emotions.get(emotion));
    }

    /** The higher of anger and frustration. */
    double heat() {
        return Math.max(emotion(Emotion.ANGER), emotion(Emotion.FRUSTRATION));
    }

    Leaning leaning() {
        return Leaning.of(valence);
    }

    /** The greatest strength among these signals, 0 where none is there. */
    double strength(SignalId... ids) {
        return rounded(signals.stream()
                .filter(signal -> Arrays.asList(ids).contains(signal.id()))
                .mapToDouble(Signal::strength)
                .max()
                .orElse(0));
    }

    boolean shows(SignalId... ids) {
        return strength(ids) > 0;
    }

    private static double rounded(double number) {
        return Math.round(number * DIGITS) / DIGITS;
    }
}
