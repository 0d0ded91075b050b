package dev.evenkeel.text;

import java.util.Arrays;

/**
 * The words of a text: where each stands, and its number and {@link TokenFlags} in the lexicon.
 *
 * <p>Mutable scratch: lives as long as one reading.
 */
final class Words {

    private long[] startBits = new long[16];
    private int[] startsBefore = new int[16];
    private int[] bounds = new int[128];
    private int[] values = new int[64];
    private int[] spareBounds = new int[0];
    private int[] spareValues = new int[0];
    /** For each word as written, the first of those that are meant. */
    private int[] firstOf = new int[0];

    private boolean spelt;

    /** How many words there are, as they are meant. */
    int count;
    /** How many words there are, as they are written. */
    int written;
    /** All flags of all words. */
    int flags;

    /** Finds the bounds of all words. */
    void cut(WordBits bits) {
        if (startBits.length < bits.blocks) {
            startBits = new long[bits.blocks];
            startsBefore = new int[bits.blocks];
        }
        int k = 0;
        long carry = 0;
        for (int block = 0; block < bits.blocks; block++) {
            long words = bits.words[block];
            long turns = words ^ (words << 1 | carry);
            carry = words >>> 63;
            startBits[block] = turns & words;
            startsBefore[block] = (k + 1) >> 1;
            if (bounds.length < k + Long.SIZE + 4) {
                bounds = Arrays.copyOf(bounds, Math.max(bounds.length * 2, k + Long.SIZE + 4));
            }
            int base = FoldedText.START + (block << 6);
            int after = k + Long.bitCount(turns);
            while (k < after) {
                // Two at a time: whether the last one is there matters less than a branch for each.
                bounds[k] = base + Long.numberOfTrailingZeros(turns);
                turns &= turns - 1;
                bounds[k + 1] = base + Long.numberOfTrailingZeros(turns);
                turns &= turns - 1;
                k += 2;
            }
            k = after;
        }
        if (carry != 0) {
            bounds[k++] = FoldedText.START + (bits.blocks << 6);
        }
        count = k >> 1;
        written = count;
        spelt = false;
        if (values.length < count + 1) {
            values = new int[Math.max(count + 1, values.length * 2)];
        }
    }

    /** Looks every word up. */
    void lookUp(FoldedText text, TokenTable table) {
        byte[] bytes = text.bytes;
        int seen = 0;
        for (int i = 0; i < count; i++) {
            int from = bounds[2 * i];
            int value = table.value(TokenKey.of(bytes, from, bounds[2 * i + 1] - from));
            value |= Bytes.isDigit(bytes[from]) ? TokenFlags.DIGIT : 0;
            values[i] = value;
            seen |= value;
        }
        flags = seen;
    }

    /**
     * Finds the words with which something may begin.
     *
     * @param pairs made to hold those that {@code filter} lets through with the word after them
     * @param starts made to hold these and those with one of the {@code flags}
     */
    void findStarts(int flags, PairFilter filter, WordSet pairs, WordSet starts) {
        pairs.clear(count);
        starts.clear(count);
        values[count] = 0;
        int value = values[0];
        for (int block = 0; block <= (count - 1) >> 6; block++) {
            long paired = 0;
            long flagged = 0;
            int after = Math.min(count, (block + 1) << 6);
            for (int i = block << 6; i < after; i++) {
                int next = values[i + 1];
                long pair = PairFilter.pair(value & TokenTable.NUMBER, next & TokenTable.NUMBER);
                paired |= filter.mayHold(pair) << i;
                flagged |= bit(value & flags) << i;
                value = next;
            }
            pairs.setBlock(block, paired);
            starts.setBlock(block, paired | flagged);
        }
    }

    /** 1 if any bit is set, else 0. */
    private static long bit(int bits) {
        return Integer.toUnsignedLong((bits | -bits) >>> (Integer.SIZE - 1));
    }

    /** Where the word starts in the folded text. */
    int from(int word) {
        return bounds[2 * word];
    }

    /** Where the word ends in the folded text. */
    int to(int word) {
        return bounds[2 * word + 1];
    }

    /** The number of the word, 0 if it is unknown. */
    int number(int word) {
        return values[word] & TokenTable.NUMBER;
    }

    boolean is(int word, int flag) {
        return (values[word] & flag) != 0;
    }

    int value(int word) {
        return values[word];
    }

    /** Whether the word is a number: it starts with a digit, and no digit follows a letter. */
    boolean isNumber(FoldedText text, int word) {
        if (!is(word, TokenFlags.DIGIT)) {
            return false;
        }
        boolean letters = false;
        for (int at = from(word); at < to(word); at++) {
            boolean digit = Bytes.isDigit(text.bytes[at]);
            if (letters && digit) {
                return false;
            }
            letters |= !digit && Bytes.isWord(text.bytes[at]);
        }
        return true;
    }

    /**
     * How many letters the word has if all of them are capitals and two stand side by side; -1 if one is not a capital, 0 if
     * the capitals stand apart.
     */
    int capitalLetters(FoldedText text, int word) {
        int letters = 0;
        boolean pair = false;
        for (int at = from(word); at < to(word); at++) {
            byte b = text.bytes[at];
            if (Bytes.isCapital(b)) {
                letters++;
                pair |= Bytes.isCapital(text.bytes[at + 1]);
            } else if (Bytes.isLetter(b) || (b < 0 && b != Bytes.OPAQUE && !isPicture(text, word))) {
                return -1;
            }
        }
        return pair ? letters : 0;
    }

    private boolean isPicture(FoldedText text, int word) {
        int length = to(word) - from(word);
        return text.bytes[from(word)] < 0
                && (length == 1 || (length == Bytes.WIDE && Folding.isEmoji(Bytes.wide(text.bytes, from(word)))));
    }

    /** How many words start before this place in the folded text. */
    int before(int at) {
        int bit = at - FoldedText.START;
        int block = bit >> 6;
        int before = startsBefore[block] + Long.bitCount(startBits[block] & ((1L << bit) - 1));
        return spelt ? firstOf[before] : before;
    }

    /**
     * Puts the words that are meant in the place of those written, as long as there are not too many more of them: nobody writes
     * in abbreviations alone, and whoever did would have several times as many words read as others in a text as long.
     */
    void spell(Spellings spellings) {
        int room = Spellings.room(count);
        int most = count + room;
        // Each by itself: those that were words before have not grown in step.
        if (spareBounds.length < 2 * most + 2) {
            spareBounds = new int[2 * most + 2];
        }
        if (spareValues.length < most + 1) {
            spareValues = new int[most + 1];
        }
        if (firstOf.length < count + 1) {
            firstOf = new int[count + 1];
        }
        int meant = 0;
        for (int i = 0; i < count; i++) {
            firstOf[i] = meant;
            int[] several = is(i, TokenFlags.SPELLING) ? spellings.of(number(i)) : Spellings.NONE;
            int more = several.length - 1;
            if (more >= 0 && more <= room) {
                for (int value : several) {
                    put(meant++, i, value | (values[i] & TokenFlags.DIGIT));
                }
                room -= more;
            } else {
                put(meant++, i, values[i]);
            }
        }
        firstOf[count] = meant;
        count = meant;
        spelt = true;
        int[] oldBounds = bounds;
        int[] oldValues = values;
        bounds = spareBounds;
        values = spareValues;
        spareBounds = oldBounds;
        spareValues = oldValues;
    }

    private void put(int meant, int word, int value) {
        spareBounds[2 * meant] = bounds[2 * word];
        spareBounds[2 * meant + 1] = bounds[2 * word + 1];
        spareValues[meant] = value;
        flags |= value;
    }
}
