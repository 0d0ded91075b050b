package dev.evenkeel.rules;

import dev.evenkeel.dialogue.Identified;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the prepared form of a pack: numbers, and texts by their place in a table, so that each is there once.
 *
 * <p>Mutable and for one thread. {@link FormReader} reads it.
 */
final class FormWriter {

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(body);

    void number(int number) {
        try {
            out.writeInt(number);
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    void real(double real) {
        try {
            out.writeDouble(real);
        } catch (IOException e) {
            throw inMemory(e);
        }
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
        body.writeBytes(bytes);
    }

    /** The table of texts, then all that was written. */
    byte[] toBytes() {
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (DataOutputStream table = new DataOutputStream(whole)) {
            table.writeInt(places.size());
            for (String text : places.keySet()) {
                byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
                letters.writeBytes(utf8);
                table.writeInt(utf8.length == text.length() ? utf8.length : ~utf8.length);
            }
            table.writeInt(letters.size());
            letters.writeTo(table);
            body.writeTo(table);
        } catch (IOException e) {
            throw inMemory(e);
        }
        return whole.toByteArray();
    }

    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException("bytes in memory could not be written", e);
    }
}
