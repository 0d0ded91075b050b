package dev.evenkeel.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads what a {@link PartsWriter} wrote, arrays as a whole: unpacked piece by piece straight into them, since to lay out all of
 * it first takes as long as unpacking it. Mutable and for one thread; must be closed.
 */
final class PartsReader implements AutoCloseable {

    /** That of most machines, where whole arrays are then copied as they are. */
    static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

    /** How much is unpacked at a time: what stays near the processor until it is copied. */
    private static final int PIECE = 1 << 15;

    /** No bytes are packed into fewer than one for so many. */
    private static final int MOST_FROM_ONE = 1032;

    private final Inflater inflater = new Inflater(true);
    private final byte[] bytes = new byte[PIECE];
    private final ByteBuffer piece = ByteBuffer.wrap(bytes).order(ORDER).limit(0);
    /** How many bytes are still packed. */
    private int packed;

    /** @throws IllegalArgumentException if so many bytes cannot stand there as it is told */
    PartsReader(ByteBuffer in) {
        packed = in.order(ORDER).getInt();
        if (packed < 0 || packed / MOST_FROM_ONE > in.remaining()) {
            throw new IllegalArgumentException("lexicon: a length is out of range");
        }
        inflater.setInput(in);
    }

    /** Makes sure that so many bytes are unpacked, at most a {@link #PIECE}. */
    private ByteBuffer unpacked(int wanted) {
        if (piece.remaining() < wanted) {
            piece.compact();
            while (piece.position() < wanted) {
                piece.position(piece.position() + unpack());
            }
            piece.flip();
        }
        return piece;
    }

    private int unpack() {
        try {
            int count = inflater.inflate(bytes, piece.position(), Math.min(piece.remaining(), packed));
            if (count == 0) {
                throw new IllegalArgumentException("lexicon: the bytes are cut short");
            }
            packed -= count;
            return count;
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("lexicon: the bytes cannot be unpacked", e);
        }
    }

    int number() {
        return unpacked(Integer.BYTES).getInt();
    }

    /** How many follow that take so many bytes each: never more than are left. */
    int count(int size) {
        int count = number();
        if (count < 0 || count > (piece.remaining() + packed) / size) {
            throw new IllegalArgumentException("lexicon: a count is out of range");
        }
        return count;
    }

    int[] ints() {
        int[] ints = new int[count(Integer.BYTES)];
        int read = 0;
        while (read < ints.length) {
            int some = Math.min(unpacked(Integer.BYTES).remaining() / Integer.BYTES, ints.length - read);
            piece.asIntBuffer().get(ints, read, some);
            piece.position(piece.position() + some * Integer.BYTES);
            read += some;
        }
        return ints;
    }

    long[] longs() {
        long[] longs = new long[count(Long.BYTES)];
        int read = 0;
        while (read < longs.length) {
            int some = Math.min(unpacked(Long.BYTES).remaining() / Long.BYTES, longs.length - read);
            piece.asLongBuffer().get(longs, read, some);
            piece.position(piece.position() + some * Long.BYTES);
            read += some;
        }
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
        int read = 0;
        while (read < utf8.length) {
            int some = Math.min(unpacked(1).remaining(), utf8.length - read);
            piece.get(utf8, read, some);
            read += some;
        }
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
        try {
            boolean more = piece.hasRemaining() || packed > 0 || inflater.inflate(bytes) > 0;
            if (more || !inflater.finished() || inflater.getRemaining() > 0) {
                throw new IllegalArgumentException("lexicon: there are bytes after the end");
            }
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("lexicon: the bytes cannot be unpacked", e);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
