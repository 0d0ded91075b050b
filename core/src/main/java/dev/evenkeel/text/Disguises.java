package dev.evenkeel.text;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that people write disguised: with look-alike signs ("1d10t"), hidden letters ("f***"), or letter by letter
 * ("i d i o t"). Immutable.
 */
final class Disguises {

    static final int SHORTEST = 3;
    static final int LONGEST = 16;

    private static final String HIDING = "*#%&_";
    private static final int LETTERS = 26;

    /** For each byte of ASCII the letters that it may stand for, as bits. */
    private static final int[] MEANT = meant();

    private static final int[] NONE = {};

    private final List<byte[]> words = new ArrayList<>();
    /** Made when first a word is spelt out; a race makes two that are alike. */
    private volatile @Nullable SpeltWords spelt;

    /** By length and first letter, the ranks of the words, lowest first. */
    private final int[][] ranks = new int[(LONGEST + 1) * LETTERS][];

    /** Words of a to z; of two that could be meant, the first is. */
    Disguises(Collection<String> wordsByRank) {
        Arrays.fill(ranks, NONE);
        for (String word : wordsByRank) {
            int place = word.length() * LETTERS + word.charAt(0) - 'a';
            ranks[place] = Arrays.copyOf(ranks[place], ranks[place].length + 1);
            ranks[place][ranks[place].length - 1] = words.size();
            words.add(word.getBytes(StandardCharsets.US_ASCII));
        }
    }

    void write(PartsWriter out) {
        out.number(words.size());
        for (byte[] word : words) {
            out.text(new String(word, StandardCharsets.US_ASCII));
        }
    }

    static Disguises read(PartsReader in) {
        return new Disguises(in.texts());
    }

    static Disguises none() {
        return new Disguises(ImmutableList.of());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a form is a word that may be disguised: long enough, and of a to z. */
    static boolean canHide(String form) {
        return form.length() >= SHORTEST
                && form.length() <= LONGEST
                && form.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    static boolean isPart(byte b) {
        return Bytes.isWord(b) || (b > 0 && MEANT[b] != 0);
    }

    /** Whether a word could hide behind signs of this many bytes; the first byte must not hide its letter. */
    static boolean mayHide(byte[] text, int from, int to) {
        int length = to - from;
        if (length < SHORTEST || length > LONGEST || HIDING.indexOf(text[from]) >= 0) {
            return false;
        }
        int at = from;
        while (at < to && Bytes.isDigit(text[at])) {
            at++;
        }
        int digits = at - from;
        boolean letters = false;
        boolean signs = digits > 0;
        for (; at < to; at++) {
            letters |= Bytes.isLetter(text[at]);
            signs |= !Bytes.isLetter(text[at]);
            if (text[at] < 0) {
                return false;
            }
        }
        return letters && signs && !isAmount(text, from + digits, to, digits);
    }

    /** "3rd", "10am", "30GB": digits and at most three letters. */
    private static boolean isAmount(byte[] text, int afterDigits, int to, int digits) {
        if (digits == 0 || to - afterDigits > 3) {
            return false;
        }
        for (int at = afterDigits; at < to; at++) {
            if (!Bytes.isLetter(text[at])) {
                return false;
            }
        }
        return true;
    }

    /** The word that hides there, or null. */
    byte @Nullable [] hidden(byte[] text, int from, int to) {
        int best = Integer.MAX_VALUE;
        for (int first = MEANT[text[from]]; first != 0; first &= first - 1) {
            best = Math.min(best, firstHidden(text, from, to, Integer.numberOfTrailingZeros(first), best));
        }
        return best == Integer.MAX_VALUE ? null : words.get(best);
    }

    private int firstHidden(byte[] text, int from, int to, int firstLetter, int below) {
        for (int rank : ranks[(to - from) * LETTERS + firstLetter]) {
            if (rank < below && hides(text, from, words.get(rank))) {
                return rank;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** The length of the longest word whose letters stand there every second byte, at most {@code letters}; 0 if none. */
    int speltOut(byte[] text, int from, int letters) {
        SpeltWords words = spelt;
        if (words == null) {
            words = SpeltWords.of(this.words);
            spelt = words;
        }
        return words.longest(text, from, letters);
    }

    private static boolean hides(byte[] text, int from, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            if ((MEANT[text[from + i]] >> (word[i] - 'a') & 1) == 0) {
                return false;
            }
        }
        return true;
    }

    private static int[] meant() {
        int[] meant = new int[Byte.MAX_VALUE + 1];
        for (int sign = 0; sign < meant.length; sign++) {
            for (int letter = 0; letter < LETTERS; letter++) {
                meant[sign] |= looksLike((char) sign, (char) ('a' + letter)) ? 1 << letter : 0;
            }
        }
        return meant;
    }

    private static boolean looksLike(char sign, char letter) {
        if (sign == letter || sign == Character.toUpperCase(letter)) {
            return true;
        }
        return switch (sign) {
            case '0' -> letter == 'o';
            case '1', '!', '|' -> letter == 'i' || letter == 'l';
            case '3' -> letter == 'e';
            case '4', '@' -> letter == 'a';
            case '5', '$' -> letter == 's';
            case '7', '+' -> letter == 't';
            case '8' -> letter == 'b';
            case '9' -> letter == 'g';
            default -> HIDING.indexOf(sign) >= 0;
        };
    }
}
