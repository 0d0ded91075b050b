package dev.evenkeel.console;

import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cuts a stream of bytes into lines of UTF-8, and never holds more than {@link #LONGEST} bytes of one.
 *
 * <p>What was answered so far is flushed whenever the next byte has to be waited for, and only then: a person or a program
 * at the other end gets each answer at once, and a file runs through at full speed. Mutable, for one thread.
 */
final class LineReader {

    /** The longest line, in bytes, without its end. */
    static final int LONGEST = 4 << 20;

    private static final int FIRST_SIZE = 1 << 16;

    private final InputStream in;
    private final Flushable answers;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    private byte[] bytes = new byte[FIRST_SIZE];
    private CharBuffer characters = CharBuffer.allocate(FIRST_SIZE);
    private int filled;
    private int start;
    private int end;
    private int next;
    private boolean tooLong;
    private boolean ended;
    private long number;

    LineReader(InputStream in, Flushable answers) {
        this.in = in;
        this.answers = answers;
    }

    /** Moves on to the next line; false if there is none. */
    boolean next() throws IOException {
        start = next;
        tooLong = false;
        int from = start;
        while (true) {
            int newline = newline(from);
            if (newline >= 0) {
                return line(newline, newline + 1);
            }
            if (ended) {
                return (filled > start || tooLong) && line(filled, filled);
            }
            if (filled - start > LONGEST) {
                tooLong = true;
                filled = start;
            }
            from = filled - start;
            makeRoom();
            fill();
            from += start;
        }
    }

    /** The number of the line, from 1; blank lines count. */
    long number() {
        return number;
    }

    /** Whether the line holds nothing but spaces. */
    boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return false;
            }
        }
        return !tooLong;
    }

    /**
     * The line, in a buffer that is used again for the next one.
     *
     * @throws UnusableLine if it is too long or not UTF-8
     */
    CharBuffer text() throws UnusableLine {
        if (tooLong) {
            throw new UnusableLine(ProblemCode.TOO_LONG, "the line is longer than 4 MiB (" + LONGEST + " bytes)");
        }
        if (characters.capacity() < end - start) {
            characters = CharBuffer.allocate(bytes.length);
        }
        ByteBuffer line = ByteBuffer.wrap(bytes, start, end - start);
        CoderResult result = utf8.reset().decode(line, characters.clear(), true);
        if (result.isError()) {
            throw new UnusableLine(
                    ProblemCode.BAD_ENCODING,
                    "byte " + (line.position() - start + 1) + " of the line is not UTF-8; write the line in UTF-8");
        }
        return characters.flip();
    }

    private int newline(int from) {
        for (int i = from; i < filled; i++) {
            if (bytes[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private boolean line(int lineEnd, int nextStart) {
        end = lineEnd;
        next = nextStart;
        tooLong |= end - start > LONGEST;
        number++;
        if (number == 1 && startsWithByteOrderMark()) {
            start += 3;
        }
        return true;
    }

    /** Some programs write one before the first line of UTF-8. */
    private boolean startsWithByteOrderMark() {
        return end - start >= 3
                && bytes[start] == (byte) 0xEF
                && bytes[start + 1] == (byte) 0xBB
                && bytes[start + 2] == (byte) 0xBF;
    }

    private void makeRoom() {
        if (start > 0) {
            System.arraycopy(bytes, start, bytes, 0, filled - start);
            filled -= start;
            start = 0;
        }
        if (filled == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(2 * bytes.length, LONGEST + 1));
        }
    }

    private void fill() throws IOException {
        if (in.available() <= 0) {
            answers.flush();
        }
        int count = in.read(bytes, filled, bytes.length - filled);
        if (count < 0) {
            ended = true;
        } else {
            filled += count;
        }
    }
}
