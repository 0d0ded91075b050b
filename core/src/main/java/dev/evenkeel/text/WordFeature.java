package dev.evenkeel.text;

/**
 * What a learned weight hangs on: a word, a word under a negation, or two words that follow each other in one clause.
 *
 * <p>Words stand as they are read: folded, spelt as meant, a number in digits as {@code #}. Links and mentions are none.
 *
 * @param first the word, or the first of two
 * @param second the second word, empty where there is none
 * @param negated whether a negator stands up to three words before it in the same clause; a pair is never negated
 */
public record WordFeature(String first, String second, boolean negated) implements Comparable<WordFeature> {

    /** How every number in digits is written. */
    public static final String NUMBER = "#";

    private static final char NEGATED = '!';
    private static final char BETWEEN = ' ';

    /** @throws IllegalArgumentException if there is no word */
    public WordFeature {
        if (first.isEmpty()) {
            throw new IllegalArgumentException("a feature needs a word");
        }
    }

    /** A word on its own, negated or not. */
    public static WordFeature word(String word, boolean negated) {
        return new WordFeature(word, "", negated);
    }

    /** Two words that follow each other. */
    public static WordFeature pair(String first, String second) {
        return new WordFeature(first, second, false);
    }

    /** The feature that is written so: {@code good}, {@code !good} under a negation, {@code not good} for a pair. */
    public static WordFeature of(String written) {
        int between = written.indexOf(BETWEEN);
        if (between > 0) {
            return pair(written.substring(0, between), written.substring(between + 1));
        }
        return !written.isEmpty() && written.charAt(0) == NEGATED
                ? word(written.substring(1), true)
                : word(written, false);
    }

    /** Whether it is two words. */
    public boolean isPair() {
        return !second.isEmpty();
    }

    /** As {@link #of} reads it. */
    public String written() {
        return isPair() ? first + BETWEEN + second : negated ? NEGATED + first : first;
    }

    @Override
    public int compareTo(WordFeature other) {
        return written().compareTo(other.written());
    }

    /** How many letters, never which: what stands in a message is nobody else's business. */
    @Override
    public String toString() {
        return "WordFeature[" + (first.length() + second.length()) + " letters]";
    }
}
