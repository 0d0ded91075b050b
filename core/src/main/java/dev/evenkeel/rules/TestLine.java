package dev.evenkeel.rules;

import java.util.List;

/**
 * A line of a {@link TestConversation}, and what must come of it. Immutable.
 *
 * @param origin where it was written
 * @param scene what the host knows by now
 * @param spoken what is said or noted
 * @param expected what must come of it
 */
public record TestLine(Origin origin, Scene scene, Spoken spoken, List<Expectation> expected) {
    public TestLine {
        expected = List.copyOf(expected);
    }
}
