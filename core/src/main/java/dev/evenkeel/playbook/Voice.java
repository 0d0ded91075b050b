package dev.evenkeel.playbook;

import dev.evenkeel.technique.TechniqueId;
import java.util.List;

/**
 * A preference, and what withholds the techniques that it speaks for.
 *
 * @param preference the preference, with at least one technique
 * @param gates for each of its techniques the places of the conditions of the gates that withhold it
 */
record Voice(Preference preference, List<List<Integer>> gates) {

    /** How many techniques it speaks for. */
    int techniques() {
        return gates.size();
    }

    TechniqueId technique(int number) {
        return preference.techniques().get(number);
    }

    /** Whether a gate withholds one of its techniques. */
    boolean isWithheld(int number, Answers answers) {
        List<Integer> places = gates.get(number);
        for (int i = 0; i < places.size(); i++) {
            if (answers.hold(places.get(i))) {
                return true;
            }
        }
        return false;
    }
}
