package dev.evenkeel.rules;

import dev.evenkeel.dialogue.Identified;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the prepared form of a pack: numbers, and texts by their place in a table, so that each is there once.
 *
 * <p>Mutable and for one thread. {@link FormReader} reads it.
 */
final class FormWriter {

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final ByteArrayOutputStream pieces = new ByteArrayOutputStream();

    void number(int number) {
        numbers.add(number);
    }

    void real(double real) {
        long bits = Double.doubleToLongBits(real);
        number((int) (bits >>> Integer.SIZE));
        number((int) bits);
    }

    void flag(boolean flag) {
        number(flag ? 1 : 0);
    }

    void text(String text) {
        Integer place = places.putIfAbsent(text, places.size());
        number(place == null ? places.size() - 1 : place);
    }

    void texts(Collection<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    void id(Identified named) {
        text(named.id());
    }

    void ids(Collection<? extends Identified> named) {
        number(named.size());
        named.forEach(this::id);
    }

    void constant(Enum<?> constant) {
        text(constant.name());
    }

    void constants(Collection<? extends Enum<?>> constants) {
        number(constants.size());
        constants.forEach(this::constant);
    }

    void bytes(byte[] bytes) {
        number(bytes.length);
        pieces.writeBytes(bytes);
    }

    /** The table of texts, then all numbers, then all pieces of bytes. */
    byte[] toBytes() {
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(whole)) {
            out.writeInt(places.size());
            for (String text : places.keySet()) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                letters.writeBytes(utf8);
                out.writeInt(utf8.length == text.length() ? utf8.length : ~utf8.length);
            }
            out.writeInt(letters.size());
            letters.writeTo(out);
            out.writeInt(numbers.size());
            for (int number : numbers) {
                out.writeInt(number);
            }
            pieces.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be written", e);
        }
        return whole.toByteArray();
    }
}
