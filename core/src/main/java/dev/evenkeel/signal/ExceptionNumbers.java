package dev.evenkeel.signal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers that the exceptions of rules have in a lexicon, where a phrase has that of its rule. Immutable.
 *
 * <p>Rules that have the same open exception ("cat ... _") share its number: it is found once, and not once for each of them.
 */
final class ExceptionNumbers {

    /** From an open exception to the number that its rules share. */
    private final Map<String, Integer> shared = new HashMap<>();

    /** For each rule the numbers of its exceptions, rising: its own, which are the rule's, then those that it shares. */
    private final int[][] ofRules;

    ExceptionNumbers(List<SignalRule> rules) {
        ofRules = new int[rules.size()][];
        for (int rule = 0; rule < ofRules.length; rule++) {
            List<String> open = rules.get(rule).openExceptions();
            ofRules[rule] = new int[1 + open.size()];
            ofRules[rule][0] = rule;
            for (int i = 0; i < open.size(); i++) {
                ofRules[rule][1 + i] = share(open.get(i));
            }
            Arrays.sort(ofRules[rule]);
        }
    }

    private int share(String exception) {
        Integer number = shared.get(exception);
        if (number == null) {
            number = ofRules.length + shared.size();
            shared.put(exception, number);
        }
        return number;
    }

    /** The number of one of a rule's exceptions. */
    int of(int rule, String exception) {
        return shared.getOrDefault(exception, rule);
    }

    /** The numbers of all exceptions of a rule, rising. Not to be changed. */
    int[] ofRule(int rule) {
        return ofRules[rule];
    }
}
