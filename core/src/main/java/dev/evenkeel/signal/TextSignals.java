package dev.evenkeel.signal;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.TextMeasures;
import dev.evenkeel.text.TextReading;
import java.util.List;

/** Signals that need no phrases: shouting and questions. */
final class TextSignals {

    private static final RuleId CAPITALS = new RuleId("core.shouting.capitals");
    private static final RuleId EXCLAMATIONS = new RuleId("core.shouting.exclamations");
    private static final RuleId QUESTION = new RuleId("core.question.asked");

    private TextSignals() {}

    static List<Signal> of(TextReading reading) {
        TextMeasures measures = reading.measures();
        ImmutableList.Builder<Signal> signals = ImmutableList.builder();
        Span shout = reading.shout();
        if (shout != null && isSustained(measures)) {
            double strength = 0.5 + measures.capitalShare() / 2;
            signals.add(new Signal(SignalId.SHOUTING, strength, shout, CAPITALS));
        }
        Span exclamations = reading.exclamations();
        if (exclamations != null && (measures.longestExclamation() > 2 || measures.exclamationStrings() > 1)) {
            double strength = Math.min(0.4 + measures.exclamations() * 0.05, 1);
            signals.add(new Signal(SignalId.SHOUTING, strength, exclamations, EXCLAMATIONS));
        }
        Span question = reading.question();
        if (question != null) {
            double strength = Math.min(0.4 + measures.questions() * 0.1, 1);
            signals.add(new Signal(SignalId.QUESTION, strength, question, QUESTION));
        }
        return signals.build();
    }

    /** Capitals are shouting when they go on: acronyms and a single "OK" stand among other words. */
    private static boolean isSustained(TextMeasures measures) {
        return measures.longestShout() > 2 || (measures.shouted() > 1 && measures.capitals() * 2 > measures.letters());
    }
}
