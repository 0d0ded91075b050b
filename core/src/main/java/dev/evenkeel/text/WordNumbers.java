package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives every word of a lexicon a number, from 1 in the order in which they are first met, and collects its flags. */
final class WordNumbers {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> forms = new ArrayList<>();
    private int[] flags = new int[1024];

    /** The number of a form, a new one if it has none. */
    int of(String form) {
        Integer number = numbers.get(form);
        if (number != null) {
            return number;
        }
        forms.add(form);
        int added = forms.size();
        if (added > PhraseAutomaton.LAST_WORD) {
            throw new IllegalArgumentException("a lexicon holds at most " + PhraseAutomaton.LAST_WORD + " words");
        }
        if (added == flags.length) {
            flags = Arrays.copyOf(flags, added * 2);
        }
        numbers.put(form, added);
        return added;
    }

    int count() {
        return forms.size();
    }

    String form(int number) {
        return forms.get(number - 1);
    }

    void flag(int number, int flag) {
        flags[number] |= flag;
    }

    /** The number with its flags. */
    int value(int number) {
        return number | flags[number];
    }
}
