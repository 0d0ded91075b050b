package dev.evenkeel.rules;

import java.util.List;

/**
 * What must come of a line. Immutable.
 *
 * @param aspect which part of the answer it is about
 * @param wanted ids, compared as {@link Aspect#comparison()} tells
 * @param origin where it was written
 */
public record Expectation(Aspect aspect, List<String> wanted, Origin origin) {
    public Expectation {
        wanted = List.copyOf(wanted);
    }

    /** What is wrong with these ids; empty if nothing is. */
    public String complaintAbout(List<String> found) {
        return aspect.comparison().complaint(aspect.key(), wanted, found);
    }
}
