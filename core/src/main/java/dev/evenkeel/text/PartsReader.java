package dev.evenkeel.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what a {@link PartsWriter} wrote, arrays as a whole. Mutable and for one thread. */
final class PartsReader {

    /** That of most machines, where whole arrays are then copied as they are. */
    static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

    private final ByteBuffer in;

    /** A reader of all bytes from the buffer's position on. */
    PartsReader(ByteBuffer in) {
        this.in = in.order(ORDER);
    }

    int number() {
        return in.getInt();
    }

    /** How many follow that take so many bytes each: never more than are left. */
    private int count(int size) {
        int count = number();
        if (count < 0 || count > in.remaining() / size) {
            throw new IllegalArgumentException("lexicon: a count is out of range");
        }
        return count;
    }

    int[] ints() {
        int[] ints = new int[count(Integer.BYTES)];
        in.asIntBuffer().get(ints);
        in.position(in.position() + ints.length * Integer.BYTES);
        return ints;
    }

    long[] longs() {
        long[] longs = new long[count(Long.BYTES)];
        in.asLongBuffer().get(longs);
        in.position(in.position() + longs.length * Long.BYTES);
        return longs;
    }

    /** Longs of which there is a power of two, as a hash table has. */
    long[] table() {
        long[] longs = longs();
        if (Integer.bitCount(longs.length) != 1) {
            throw new IllegalArgumentException("lexicon: a table has a length that no table has");
        }
        return longs;
    }

    String text() {
        byte[] utf8 = new byte[count(1)];
        in.get(utf8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    List<String> texts() {
        int count = count(Integer.BYTES);
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    /** @throws IllegalArgumentException if anything is left */
    void requireEnd() {
        if (in.hasRemaining()) {
            throw new IllegalArgumentException("lexicon: there are bytes after the end");
        }
    }
}
