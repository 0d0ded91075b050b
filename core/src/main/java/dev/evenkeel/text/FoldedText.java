package dev.evenkeel.text;

import java.util.Arrays;

/**
 * A text folded into {@link Bytes}, with a way back to the offsets of the text as given.
 *
 * <p>Plain ASCII is copied as it is, and its offsets are its own. Anything else is folded code point by code point, and
 * every byte keeps the offsets that it came from. Mutable scratch: lives as long as one reading.
 */
final class FoldedText {

    /** Bytes are read eight at a time, and up to two bytes before the one at hand. */
    static final int START = 8;

    private static final int SPARE = 64 + 8;

    byte[] bytes = new byte[1024];
    private int[] starts = new int[0];
    private int[] ends = new int[0];
    private int end = START;
    /** How many letters other than Latin ones there are, by the {@link Script} that they are in. */
    final int[] letters = new int[Script.COUNT];

    /** Whether there are links or mentions. */
    boolean hides;

    private boolean mapped;
    private boolean afterPicture;

    /** Takes a whole text in. */
    void load(String text) {
        int units = text.length();
        int seen = 0;
        for (int i = 0; i < units; i++) {
            seen |= text.charAt(i);
        }
        clear();
        if (seen < 0x80) {
            ensure(units);
            copyAscii(text, units);
            finish();
        } else {
            fold(text, 0, units);
            finish();
        }
    }

    /** Starts over without any text. */
    void clear() {
        end = START;
        hides = false;
        mapped = false;
        afterPicture = false;
        Arrays.fill(letters, 0);
    }

    // Deprecated because it cuts characters short, which is no loss where all are ASCII; nothing else copies as fast.
    @SuppressWarnings("deprecation")
    private void copyAscii(String text, int units) {
        text.getBytes(0, units, bytes, START);
        end = START + units;
    }

    /** Folds a stretch of a text behind what is here already. */
    void fold(String text, int from, int to) {
        map();
        int next;
        for (int at = from; at < to; at = next) {
            char unit = text.charAt(at);
            next = at + 1;
            if (unit < 0x80) {
                part();
                put(ascii(unit), at, next);
                continue;
            }
            int point = text.codePointAt(at);
            next = at + Character.charCount(point);
            byte[] folded = FoldTable.of(point);
            if (folded.length == 0) {
                extendLast(next);
                continue;
            }
            boolean picture = Folding.isEmoji(point);
            if (folded[0] < 0 && !picture) {
                letters[Script.of(Bytes.wide(folded, 0))]++;
            }
            if (picture || folded[0] != ' ') {
                part();
            }
            if (picture) {
                put(Bytes.THIN, at, at);
            }
            for (byte b : folded) {
                put(b, at, next);
            }
            afterPicture = picture;
        }
    }

    private static byte ascii(char unit) {
        return (byte) Folding.ascii(unit);
    }

    /** A picture is a word of its own, however close the next letter stands. */
    private void part() {
        if (afterPicture) {
            put(Bytes.THIN, starts[end - 1], ends[end - 1]);
            afterPicture = false;
        }
    }

    private void put(byte b, int start, int after) {
        if (end + SPARE >= bytes.length) {
            ensure(bytes.length * 2);
            map();
        }
        bytes[end] = b;
        starts[end] = start;
        ends[end] = after;
        end++;
    }

    /** What leaves nothing, such as an accent, belongs to the character before it. */
    private void extendLast(int after) {
        if (end > START) {
            ends[end - 1] = after;
        }
    }

    /** Gives every byte its offsets, so that bytes can be changed and still be found in the text. */
    void map() {
        if (starts.length < bytes.length) {
            starts = Arrays.copyOf(starts, bytes.length);
            ends = Arrays.copyOf(ends, bytes.length);
        }
        if (!mapped) {
            for (int i = START; i < end; i++) {
                starts[i] = i - START;
                ends[i] = i - START + 1;
            }
            mapped = true;
        }
    }

    /** Clears what the eight-byte loads read beyond the end. */
    void finish() {
        Arrays.fill(bytes, end, Math.min(end + SPARE, bytes.length), (byte) 0);
    }

    private void ensure(int length) {
        int needed = START + length + SPARE;
        if (bytes.length < needed) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length * 2));
        }
    }

    /** Whether bytes may come from other places than their own. */
    boolean isMapped() {
        return mapped;
    }

    /** The first place after the text. */
    int end() {
        return end;
    }

    /** The offset in the text as given at which the byte's character starts. */
    int startOf(int at) {
        return mapped ? starts[at] : at - START;
    }

    /** The offset in the text as given after the byte's character. */
    int endOf(int at) {
        return mapped ? ends[at] : at - START + 1;
    }

    /** Lets the character at {@code at} start where the one at {@code from} does. */
    void startAt(int at, int from) {
        map();
        starts[at] = starts[from];
    }

    /** Makes the bytes up to {@code to} part of the word that now ends at {@code from}. */
    void shorten(int from, int to) {
        if (from < to) {
            map();
            ends[from - 1] = ends[to - 1];
            Arrays.fill(bytes, from, to, Bytes.GONE);
        }
    }
}
