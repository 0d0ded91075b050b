package dev.evenkeel.text;

import java.util.Arrays;

/**
 * The exceptions found in a text, in the order of their first words and numbers; of those with both alike only the longest.
 * Mutable scratch: lives as long as one reading.
 */
final class Exceptions {

    private static final int FIELDS = 3;
    private static final int FIRST = 0;
    private static final int NUMBER = 1;
    private static final int AFTER = 2;

    int count;
    private int[] fields = new int[16 * FIELDS];
    /** The most words of any of them. */
    private int longest;

    private final FoldedText text;
    private final Words words;

    Exceptions(FoldedText text, Words words) {
        this.text = text;
        this.words = words;
    }

    void clear() {
        count = 0;
        longest = 0;
    }

    /** Adds one on the words from {@code first} to before {@code after}; they come nearly in the order of their first words. */
    void add(int number, int first, int after) {
        longest = Math.max(longest, after - first);
        int place = count;
        while (place > 0 && isBefore(first, number, place - 1)) {
            place--;
        }
        int before = (place - 1) * FIELDS;
        if (place > 0 && fields[before + FIRST] == first && fields[before + NUMBER] == number) {
            fields[before + AFTER] = Math.max(fields[before + AFTER], after);
            return;
        }
        int at = place * FIELDS;
        int end = count * FIELDS;
        if (end == fields.length) {
            fields = Arrays.copyOf(fields, end * 2);
        }
        System.arraycopy(fields, at, fields, at + FIELDS, end - at);
        fields[at + FIRST] = first;
        fields[at + NUMBER] = number;
        fields[at + AFTER] = after;
        count++;
    }

    private boolean isBefore(int first, int number, int other) {
        int otherFirst = fields[other * FIELDS + FIRST];
        return first < otherFirst || (first == otherFirst && number < fields[other * FIELDS + NUMBER]);
    }

    int number(int exception) {
        return fields[exception * FIELDS + NUMBER];
    }

    /** The offset in the text as given. */
    int start(int exception) {
        return text.startOf(words.from(fields[exception * FIELDS + FIRST]));
    }

    /** The offset in the text as given. */
    int end(int exception) {
        return text.endOf(words.to(fields[exception * FIELDS + AFTER] - 1) - 1);
    }

    /**
     * The first that is not so far before a word that none of them could reach it. The words that one spelling stands for ("idk")
     * share its place in the text, so that what ends with one of them reaches the others.
     */
    int firstNear(int word) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (fields[middle * FIELDS + FIRST] <= word - longest - (Spellings.MOST_WORDS - 1)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
