package dev.evenkeel.signal;

import dev.evenkeel.text.Measured;
import dev.evenkeel.text.ReadText;
import dev.evenkeel.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Signals that need no phrases: shouting and questions.
 *
 * <p>Their strengths are ours, set by ear and not learned, as those of a {@link Manner} are.
 */
final class TextSignals {

    private static final SignalSource CAPITALS =
            new SignalSource(SignalId.SHOUTING, new RuleId("core.shouting.capitals"));
    private static final SignalSource EXCLAMATIONS =
            new SignalSource(SignalId.SHOUTING, new RuleId("core.shouting.exclamations"));
    private static final SignalSource QUESTION = new SignalSource(SignalId.QUESTION, new RuleId("core.question.asked"));

    /** What capitals show that go on, where most letters are small; with nothing but capitals it is 1. */
    private static final double SHOUTED = 0.5;

    /** What exclamation marks show before any is counted, and each. */
    private static final double EXCLAIMED = 0.4;

    private static final double EACH_EXCLAMATION = 0.05;

    /** What asking shows before any question is counted, and each. */
    private static final double ASKED = 0.4;

    private static final double EACH_QUESTION = 0.1;

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
            add(shouting, SHOUTED + (1 - SHOUTED) * measures.capitalShare(), read.shout(), CAPITALS, tally);
        }
        if (measures.longestExclamation() > 2 || measures.exclamationStrings() > 1) {
            double strength = Math.min(EXCLAIMED + measures.exclamations() * EACH_EXCLAMATION, 1);
            add(shouting, strength, read.exclamations(), EXCLAMATIONS, tally);
        }
        if (measures.questions() > 0) {
            double strength = Math.min(ASKED + measures.questions() * EACH_QUESTION, 1);
            add(question, strength, read.question(), QUESTION, tally);
        }
    }

    private static void add(int place, double strength, @Nullable Span span, SignalSource source, SignalTally tally) {
        if (span != null) {
            tally.add(place, strength, span.start(), span.end(), source);
        }
    }

    /** Capitals are shouting when they go on: acronyms and a single "OK" stand among other words. */
    private static boolean isSustained(Measured measures) {
        return measures.longestShout() > 2 || (measures.shouted() > 1 && measures.capitals() * 2 > measures.letters());
    }
}
