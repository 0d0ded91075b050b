package dev.evenkeel.console.accuracy;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * How often each label was taken for each other.
 *
 * @param what what the labels are of
 * @param labels the labels that people gave, in order
 * @param guesses the labels that were read, in order
 */
record Confusion(String what, Set<String> labels, Set<String> guesses, List<String> truth, List<String> guess) {

    int count(String label, String guessed) {
        int count = 0;
        for (int row = 0; row < truth.size(); row++) {
            count += truth.get(row).equals(label) && guess.get(row).equals(guessed) ? 1 : 0;
        }
        return count;
    }

    /** How many rows have a label. */
    int all(String label) {
        return Collections.frequency(truth, label);
    }
}
