package dev.evenkeel.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The alphabet of a folded text: a byte for each ASCII character, in its own case, three bytes for any other letter or
 * picture, and a few signs of our own.
 *
 * <p>The three bytes of a letter have bits 7 and 5 set, and six bits of the code point in the other places: so every byte
 * above 0x7F belongs to a word, and setting bit 5, which turns ASCII capitals into small letters, changes none of them.
 */
final class Bytes {

    /** Parts two words and means nothing: put beside pictures, never in the text as given. */
    static final byte THIN = 0x01;

    /** Left behind a word that was written longer than it is read; as meaningless as {@link #THIN}. */
    static final byte GONE = 0x02;

    /** A currency sign other than the dollar's. */
    static final byte CURRENCY = 0x03;

    /** Stands for the characters of links and mentions: it belongs to words and is in no word that a phrase could name. */
    static final byte OPAQUE = (byte) 0x80;

    /** How many bytes a letter that is not ASCII takes. */
    static final int WIDE = 3;

    /** Code points from here on have no bytes: the planes there are unassigned or private. */
    static final int BEYOND = 0x3F000;

    static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
    static final long HIGH_BITS = 0x8080808080808080L;
    static final long CASE_BITS = 0x2020202020202020L;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Bytes() {}

    /** Eight bytes at once, the first in the lowest place. */
    static long eight(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
    }

    static void setEight(byte[] bytes, int at, long eight) {
        EIGHT.set(bytes, at, eight);
    }

    /** Writes a code point from 0x80 on, below {@link #BEYOND} or one of our own above it, in {@link #WIDE} bytes. */
    static void putWide(byte[] bytes, int at, int point) {
        bytes[at] = six(point >> 12);
        bytes[at + 1] = six(point >> 6);
        bytes[at + 2] = six(point);
    }

    /** The byte of an emoticon, by its number: no letter has a byte alone. */
    static byte face(int number) {
        return six(number + 1);
    }

    /** The number of the emoticon with this byte. */
    static int faceNumber(byte face) {
        return bits(face) - 1;
    }

    private static byte six(int bits) {
        return (byte) (0xA0 | (bits & 0x1F) | ((bits & 0x20) << 1));
    }

    /** The code point whose {@link #WIDE} bytes stand there. */
    static int wide(byte[] bytes, int at) {
        return bits(bytes[at]) << 12 | bits(bytes[at + 1]) << 6 | bits(bytes[at + 2]);
    }

    private static int bits(byte six) {
        return (six & 0x1F) | ((six >> 1) & 0x20);
    }

    /** Whether a byte belongs to words: a letter, a digit, or anything above ASCII. */
    static boolean isWord(byte b) {
        return b < 0 || isLetter(b) || isDigit(b);
    }

    /** Whether a byte is an ASCII letter, of either case. */
    static boolean isLetter(byte b) {
        int small = b | 0x20;
        return b > 0 && small >= 'a' && small <= 'z';
    }

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    static boolean isCapital(byte b) {
        return b >= 'A' && b <= 'Z';
    }

    static byte small(byte b) {
        return isCapital(b) ? (byte) (b | 0x20) : b;
    }

    /** Whether a byte is a space that does not end a line. */
    static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }
}
