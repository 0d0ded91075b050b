package dev.evenkeel.signal;

import dev.evenkeel.text.Measured;
import dev.evenkeel.text.ReadText;
import dev.evenkeel.text.Span;
import org.jspecify.annotations.Nullable;

/** Signals that need no phrases: shouting and questions. */
final class TextSignals {

    private static final RuleId CAPITALS = new RuleId("core.shouting.capitals");
    private static final RuleId EXCLAMATIONS = new RuleId("core.shouting.exclamations");
    private static final RuleId QUESTION = new RuleId("core.question.asked");

    private final int shouting;
    private final int question;

    /** Adds its signals at these places of a tally. */
    TextSignals(int shouting, int question) {
        this.shouting = shouting;
        this.question = question;
    }

    void add(ReadText read, SignalTally tally) {
        Measured measures = read.measured();
        if (isSustained(measures)) {
            add(shouting, 0.5 + measures.capitalShare() / 2, read.shout(), CAPITALS, tally);
        }
        if (measures.longestExclamation() > 2 || measures.exclamationStrings() > 1) {
            double strength = Math.min(0.4 + measures.exclamations() * 0.05, 1);
            add(shouting, strength, read.exclamations(), EXCLAMATIONS, tally);
        }
        if (measures.questions() > 0) {
            double strength = Math.min(0.4 + measures.questions() * 0.1, 1);
            add(question, strength, read.question(), QUESTION, tally);
        }
    }

    private static void add(int place, double strength, @Nullable Span span, RuleId rule, SignalTally tally) {
        if (span != null) {
            tally.add(place, strength, span.start(), span.end(), rule);
        }
    }

    /** Capitals are shouting when they go on: acronyms and a single "OK" stand among other words. */
    private static boolean isSustained(Measured measures) {
        return measures.longestShout() > 2 || (measures.shouted() > 1 && measures.capitals() * 2 > measures.letters());
    }
}
