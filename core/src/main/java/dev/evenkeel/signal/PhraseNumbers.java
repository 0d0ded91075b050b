package dev.evenkeel.signal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers that the phrases of rules have in a lexicon: even ones for what a rule looks for, odd ones for its exceptions.
 * Immutable.
 *
 * <p>An exception that ends with any word ("cat ... _") is found as often as there are words to end it. Rules that have the
 * same one share its number: it is found once, and not once for each of them.
 */
final class PhraseNumbers {

    /** From an open exception to the number that its rules share. */
    private final Map<String, Integer> shared = new HashMap<>();

    /** For each rule the numbers of its exceptions. */
    private final int[][] exceptions;

    PhraseNumbers(List<SignalRule> rules) {
        exceptions = new int[rules.size()][];
        for (int rule = 0; rule < exceptions.length; rule++) {
            List<String> open = rules.get(rule).openExceptions();
            exceptions[rule] = new int[1 + open.size()];
            exceptions[rule][0] = ofOwnException(rule);
            for (int i = 0; i < open.size(); i++) {
                exceptions[rule][1 + i] = share(open.get(i));
            }
        }
    }

    private int share(String phrase) {
        Integer number = shared.get(phrase);
        if (number == null) {
            number = ofOwnException(exceptions.length + shared.size());
            shared.put(phrase, number);
        }
        return number;
    }

    /** What a rule looks for. */
    static int ofRule(int rule) {
        return 2 * rule;
    }

    private static int ofOwnException(int rule) {
        return 2 * rule + 1;
    }

    /** One of the exceptions of a rule. */
    int ofException(int rule, String phrase) {
        return shared.getOrDefault(phrase, ofOwnException(rule));
    }

    static boolean isException(int number) {
        return number % 2 == 1;
    }

    /** The rule that looks for this, which is no exception. */
    static int rule(int number) {
        return number / 2;
    }

    /** The numbers of all exceptions of a rule. Not to be changed. */
    int[] exceptions(int rule) {
        return exceptions[rule];
    }

    /** Whether a number is that of an exception of this rule. */
    boolean isException(int number, int rule) {
        for (int exception : exceptions[rule]) {
            if (exception == number) {
                return true;
            }
        }
        return false;
    }
}
