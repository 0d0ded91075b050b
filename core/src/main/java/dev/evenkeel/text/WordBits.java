package dev.evenkeel.text;

import java.util.Arrays;

/**
 * Which bytes of a folded text belong to words and which are marks, a bit for each, found eight bytes at a time.
 *
 * <p>On the way it counts letters and capitals, and notices what the plain way of cutting words does not know: letters
 * three times in a row, digits beside letters. Mutable scratch: lives as long as one reading.
 */
final class WordBits {

    private static final long FROM_A = 0x1F1F1F1F1F1F1F1FL;
    private static final long AFTER_Z = 0x0505050505050505L;
    private static final long FROM_0 = 0x5050505050505050L;
    private static final long AFTER_9 = 0x4646464646464646L;
    /** Gathers the high bits of eight bytes in the highest byte. */
    private static final long GATHER = 0x0102040810204080L;

    long[] words = new long[16];
    long[] marks = new long[16];
    /** For each block a bit for every eight bytes that hold what the plain way of cutting words does not know. */
    private byte[] odd = new byte[16];

    int blocks;
    int letters;
    int capitals;
    /** Whether two capitals stand side by side. */
    boolean capitalPair;
    /** Whether there is anything odd: a letter three times in a row, a digit beside a letter, or what {@link #setOdd} told. */
    boolean isOdd;

    void read(FoldedText text) {
        byte[] bytes = text.bytes;
        int end = text.end();
        blocks = (end - FoldedText.START + 63) >>> 6;
        ensure();
        int letterCount = 0;
        int capitalCount = 0;
        long pairs = 0;
        int anyOdd = 0;
        long lastSmall = 0;
        long lastLetters = 0;
        long lastDigits = 0;
        long lastCapitals = 0;
        for (int block = 0; block < blocks; block++) {
            int base = FoldedText.START + (block << 6);
            long wordBits = 0;
            long spaceBits = 0;
            int oddBits = 0;
            for (int i = 0; i < 64; i += 8) {
                long eight = Bytes.eight(bytes, base + i);
                long low = eight & Bytes.LOW_BITS;
                long ascii = ~eight & Bytes.HIGH_BITS;
                long small = low | Bytes.CASE_BITS;
                long isLetter = (small + FROM_A) & ~(small + AFTER_Z) & ascii;
                long isDigit = (low + FROM_0) & ~(low + AFTER_9) & ascii;
                long isCapital = isLetter & ~(eight << 2);
                long isSpace = (Bytes.HIGH_BITS - (low ^ Bytes.CASE_BITS)) & ascii;
                letterCount += Long.bitCount(isLetter);
                capitalCount += Long.bitCount(isCapital);
                pairs |= isCapital & (isCapital << 8 | lastCapitals >>> 56);
                long besides = isLetter & (isDigit << 8 | lastDigits >>> 56);
                besides |= isDigit & (isLetter << 8 | lastLetters >>> 56);
                long once = small ^ (small << 8 | lastSmall >>> 56);
                long twice = small ^ (small << 16 | lastSmall >>> 48);
                // Three of one letter: nothing is left where both differences are nothing.
                long strange = besides | ((Bytes.HIGH_BITS - (once | twice)) & isLetter);
                oddBits |= (int) ((strange | -strange) >>> 63) << (i >>> 3);
                lastSmall = small;
                lastLetters = isLetter;
                lastDigits = isDigit;
                lastCapitals = isCapital;
                wordBits |= bits(isLetter | isDigit | (eight & Bytes.HIGH_BITS)) << i;
                spaceBits |= bits(isSpace) << i;
            }
            odd[block] = (byte) oddBits;
            anyOdd |= oddBits;
            words[block] = wordBits;
            marks[block] = ~(wordBits | spaceBits);
        }
        if (blocks > 0) {
            marks[blocks - 1] &= -1L >>> (-(end - FoldedText.START) & 63);
        }
        letters = letterCount;
        capitals = capitalCount;
        capitalPair = pairs != 0;
        isOdd = anyOdd != 0;
    }

    /** One bit for each byte, from a long that has a byte's high bit set or nothing of it. */
    private static long bits(long highBits) {
        return ((highBits >>> 7) * GATHER) >>> 56;
    }

    private void ensure() {
        if (words.length < blocks + 1) {
            words = Arrays.copyOf(words, Math.max(blocks + 1, words.length * 2));
            marks = Arrays.copyOf(marks, words.length);
            odd = Arrays.copyOf(odd, words.length);
        }
        words[blocks] = 0;
    }

    /** Notes something odd at this place. */
    void setOdd(int at) {
        int bit = at - FoldedText.START;
        odd[bit >> 6] |= (byte) (1 << ((bit & 63) >> 3));
        isOdd = true;
    }

    /** The first of the next eight bytes with something odd that do not all stand before this place, or -1. */
    int nextOdd(int at) {
        int eight = Math.max(at - FoldedText.START, 0) >> 3;
        for (int block = eight >> 3; block < blocks; block++) {
            int bits = odd[block] & 0xFF & (-1 << (block == eight >> 3 ? eight & 7 : 0));
            if (bits != 0) {
                return FoldedText.START + (block << 6) + (Integer.numberOfTrailingZeros(bits) << 3);
            }
        }
        return -1;
    }

    boolean isWord(int at) {
        int bit = at - FoldedText.START;
        return bit >= 0 && (words[bit >> 6] >>> bit & 1) != 0;
    }

    /** Makes a mark part of the words on both sides of it. */
    void join(int at) {
        int bit = at - FoldedText.START;
        words[bit >> 6] |= 1L << bit;
    }

    /** Whether single letters stand one mark or space apart, three in a row: a word may be spelt out. */
    boolean spellsOut() {
        long lone = lone(0);
        for (int block = 0; block < blocks; block++) {
            long nextLone = lone(block + 1);
            long second = lone >>> 2 | nextLone << 62;
            long third = lone >>> 4 | nextLone << 60;
            if ((lone & second & third) != 0) {
                return true;
            }
            lone = nextLone;
        }
        return false;
    }

    /** The word bytes without a word byte on either side. */
    private long lone(int block) {
        if (block >= blocks) {
            return 0;
        }
        long bits = words[block];
        long before = bits << 1 | (block == 0 ? 0 : words[block - 1] >>> 63);
        long after = bits >>> 1 | words[block + 1] << 63;
        return bits & ~before & ~after;
    }
}
