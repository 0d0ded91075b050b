package dev.evenkeel.rules;

import java.util.List;

/**
 * A whole conversation that a pack brings as a proof of itself: what is said, and what must come of each line. Immutable.
 *
 * @param name what it shows
 * @param origin where it was written
 * @param opening what the host knows before the first line
 * @param lines its lines, in order
 */
public record TestConversation(String name, Origin origin, Scene opening, List<TestLine> lines) {
    public TestConversation {
        lines = List.copyOf(lines);
    }
}
