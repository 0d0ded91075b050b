package dev.evenkeel.text;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Writes the parts of a {@link Lexicon} as whole arrays, for {@link PartsReader} to read. Mutable and for one thread. */
final class PartsWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    void number(int number) {
        try {
            out.writeInt(number);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory could not be written", e);
        }
    }

    void ints(int[] ints) {
        number(ints.length);
        ByteBuffer all = ByteBuffer.allocate(ints.length * Integer.BYTES);
        all.asIntBuffer().put(ints);
        bytes.writeBytes(all.array());
    }

    void longs(long[] longs) {
        number(longs.length);
        ByteBuffer all = ByteBuffer.allocate(longs.length * Long.BYTES);
        all.asLongBuffer().put(longs);
        bytes.writeBytes(all.array());
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
    }

    void texts(Collection<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
