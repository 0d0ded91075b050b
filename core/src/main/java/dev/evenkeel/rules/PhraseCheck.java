package dev.evenkeel.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks the phrases of a rule, and counts those of all. */
final class PhraseCheck {
    private int count;

    List<String> check(List<Value.Text> phrases, Problems problems) {
        Set<String> seen = new LinkedHashSet<>();
        for (Value.Text phrase : phrases) {
            count++;
            if (count == PackBounds.PHRASES + 1) {
                problems.at(phrase.origin(), "more than " + PackBounds.PHRASES + " phrases");
            }
            if (!seen.add(phrase.text())) {
                problems.at(phrase.origin(), "the phrase \"" + phrase.text() + "\" is listed twice");
            }
        }
        return new ArrayList<>(seen);
    }
}
