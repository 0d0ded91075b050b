package dev.evenkeel.text;

import java.util.Arrays;
import java.util.List;

/**
 * Tells which words are written letter by letter ("i d i o t"), in a time that does not grow with their number, so that nobody
 * can slow a reading down with single letters. Immutable.
 */
final class SpeltWords {

    private static final int LETTERS = 26;

    /** The {@link TokenKey keys} of the words, sorted. */
    private final long[] keys;

    /** For the first two letters of words a bit for each of their lengths. */
    private final int[] lengths = new int[LETTERS * LETTERS];

    private SpeltWords(long[] keys) {
        this.keys = keys;
    }

    /** Words of a to z, at least {@link Disguises#SHORTEST} and at most {@link Disguises#LONGEST} long. */
    static SpeltWords of(List<byte[]> words) {
        SpeltWords spelt = new SpeltWords(new long[words.size()]);
        for (int i = 0; i < spelt.keys.length; i++) {
            byte[] word = words.get(i);
            spelt.keys[i] = TokenKey.of(Arrays.copyOf(word, word.length + Long.BYTES), 0, word.length);
            spelt.lengths[start(word[0], word[1])] |= 1 << word.length;
        }
        Arrays.sort(spelt.keys);
        return spelt;
    }

    private static int start(byte first, byte second) {
        return (Bytes.small(first) - 'a') * LETTERS + Bytes.small(second) - 'a';
    }

    /** The length of the longest word whose letters stand every second byte, {@code count} letters in all; 0 if none. */
    int longest(byte[] text, int from, int count) {
        int most = Math.min(count, Disguises.LONGEST);
        int left = lengths[start(text[from], text[from + 2])] & ((2 << most) - 1);
        if (left == 0) {
            return 0;
        }
        byte[] letters = new byte[most + Long.BYTES];
        for (int i = 0; i < most; i++) {
            letters[i] = text[from + 2 * i];
        }
        while (left != 0) {
            int length = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(left);
            if (Arrays.binarySearch(keys, TokenKey.of(letters, 0, length)) >= 0) {
                return length;
            }
            left ^= 1 << length;
        }
        return 0;
    }
}
