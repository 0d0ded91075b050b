package dev.evenkeel.simulation;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.dialogue.Bounds;
import java.util.Set;

/**
 * Something that a simulated customer may say.
 *
 * <p>Immutable. {@code toString()} shows the length of the text, never the text.
 *
 * @param mood when it fits
 * @param text the words, not blank, at most {@link Bounds#FACT} characters
 * @param after what it is an answer to: preferred after a line with one of these cues, and after no other line as long as
 *     there is something else to say; empty if it fits after any line
 * @param from the heat from which the customer would say it, 0..1
 */
public record ScenarioLine(Mood mood, String text, Set<Cue> after, double from) {

    /** @throws IllegalArgumentException if the text is blank or too long, or the heat is not in 0..1 */
    public ScenarioLine {
        if (text.isBlank() || text.length() > Bounds.FACT) {
            throw new IllegalArgumentException(
                    "scenario line: a text that says something is needed, of at most " + Bounds.FACT + " characters");
        }
        if (!(from >= 0 && from <= 1)) {
            throw new IllegalArgumentException("scenario line: from must be in 0..1");
        }
        after = ImmutableSet.copyOf(after);
    }

    /** A line that fits whenever the mood does. */
    public static ScenarioLine of(Mood mood, String text) {
        return new ScenarioLine(mood, text, Set.of(), 0);
    }

    /** The same line, as an answer to one of these cues. */
    public ScenarioLine inAnswerTo(Cue... cues) {
        return new ScenarioLine(mood, text, ImmutableSet.copyOf(cues), from);
    }

    /** The same line, said only from this heat on. */
    public ScenarioLine from(double heat) {
        return new ScenarioLine(mood, text, after, heat);
    }

    /** Whether it may be said after any line of the agent. */
    boolean fitsAfterAnything() {
        return after.isEmpty();
    }

    boolean answers(Set<Cue> cues) {
        return after.stream().anyMatch(cues::contains);
    }

    @Override
    public String toString() {
        return "ScenarioLine[" + mood.id() + ", " + text.length() + " characters, after=" + after.size() + "]";
    }
}
