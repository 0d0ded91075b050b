package dev.evenkeel.rules;

import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.TechniqueId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what {@link FormWriter} wrote; a text is made when it is first asked for, and only once.
 *
 * <p>Mutable and for one thread.
 */
final class FormReader {

    /** What there is besides numbers and texts. */
    private final ByteBuffer pieces;

    /** All numbers, and how many of them were read. */
    private final int[] numbers;

    private int read;
    private final byte[] letters;
    private final int[] ends;
    /** For each text whether it has letters beyond ASCII. */
    private final boolean[] wide;

    private final String[] texts;
    private final SignalId[] signals;
    private final TechniqueId[] techniques;
    /** For each text the constant of that name that was met last. */
    private final Enum<?>[] constants;

    /**
     * A reader of what stands from the buffer's position on.
     *
     * @throws IllegalArgumentException if something else stands there
     */
    FormReader(ByteBuffer buffer) {
        pieces = buffer;
        ends = ints();
        wide = new boolean[ends.length];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            int length = ends[i];
            wide[i] = length < 0;
            end += length < 0 ? ~length : length;
            ends[i] = end;
        }
        letters = new byte[bounded(buffer.getInt(), buffer.remaining())];
        if (end != letters.length) {
            throw new IllegalArgumentException("prepared form: the table of texts has another length");
        }
        buffer.get(letters);
        numbers = ints();
        texts = new String[ends.length];
        signals = new SignalId[ends.length];
        techniques = new TechniqueId[ends.length];
        constants = new Enum<?>[ends.length];
    }

    /** How many numbers follow, then these, at one go: to get one at a time from a buffer takes a cold JVM longer than all else. */
    private int[] ints() {
        int[] ints = new int[bounded(pieces.getInt(), pieces.remaining() / Integer.BYTES)];
        pieces.asIntBuffer().get(ints);
        pieces.position(pieces.position() + ints.length * Integer.BYTES);
        return ints;
    }

    private static int bounded(int count, int most) {
        if (count < 0 || count > most) {
            throw new IllegalArgumentException("prepared form: a count is out of range");
        }
        return count;
    }

    int number() {
        if (read == numbers.length) {
            throw new IllegalArgumentException("prepared form: a number is missing");
        }
        return numbers[read++];
    }

    double real() {
        long high = number();
        return Double.longBitsToDouble(high << Integer.SIZE | Integer.toUnsignedLong(number()));
    }

    boolean flag() {
        return number() != 0;
    }

    /** How many follow: never more than there are numbers left. */
    int count() {
        return bounded(number(), numbers.length - read);
    }

    String text() {
        return text(place());
    }

    private int place() {
        int place = number();
        if (place < 0 || place >= texts.length) {
            throw new IllegalArgumentException("prepared form: a text is not there");
        }
        return place;
    }

    private String text(int place) {
        String text = texts[place];
        if (text == null) {
            int start = place == 0 ? 0 : ends[place - 1];
            // Nearly all are ASCII, and those are made without a look at each letter.
            text = new String(
                    letters,
                    start,
                    ends[place] - start,
                    wide[place] ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
            texts[place] = text;
        }
        return text;
    }

    List<String> texts() {
        int count = count();
        List<String> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(text());
        }
        return all;
    }

    SignalId signal() {
        int place = place();
        SignalId id = signals[place];
        if (id == null) {
            id = SignalId.of(text(place));
            signals[place] = id;
        }
        return id;
    }

    List<SignalId> signals() {
        int count = count();
        List<SignalId> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(signal());
        }
        return all;
    }

    TechniqueId technique() {
        int place = place();
        TechniqueId id = techniques[place];
        if (id == null) {
            id = new TechniqueId(text(place));
            techniques[place] = id;
        }
        return id;
    }

    List<TechniqueId> techniques() {
        int count = count();
        List<TechniqueId> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(technique());
        }
        return all;
    }

    <E extends Enum<E>> E constant(E[] all) {
        int place = place();
        Enum<?> met = constants[place];
        for (E one : all) {
            if (one == met) {
                return one;
            }
        }
        String name = text(place);
        for (E one : all) {
            if (one.name().equals(name)) {
                constants[place] = one;
                return one;
            }
        }
        throw new IllegalArgumentException("prepared form: a constant is not there");
    }

    <E extends Enum<E>> List<E> constants(E[] all) {
        int count = count();
        List<E> some = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            some.add(constant(all));
        }
        return some;
    }

    /** The piece of bytes that comes next, not copied. */
    ByteBuffer bytes() {
        int count = bounded(number(), pieces.remaining());
        ByteBuffer bytes = pieces.slice(pieces.position(), count);
        pieces.position(pieces.position() + count);
        return bytes;
    }

    /** @throws IllegalArgumentException if anything is left */
    void close() {
        if (read < numbers.length || pieces.hasRemaining()) {
            throw new IllegalArgumentException("prepared form: there are bytes after the end");
        }
    }
}
