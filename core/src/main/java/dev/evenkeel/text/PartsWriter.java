package dev.evenkeel.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Writes the parts of a {@link Lexicon} as whole arrays for {@link PartsReader} to read. Mutable and for one thread. */
final class PartsWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    void number(int number) {
        bytes.writeBytes(bytesOf(number));
    }

    private static byte[] bytesOf(int... ints) {
        byte[] all = new byte[ints.length * Integer.BYTES];
        ByteBuffer.wrap(all).order(PartsReader.ORDER).asIntBuffer().put(ints);
        return all;
    }

    void ints(int[] ints) {
        number(ints.length);
        bytes.writeBytes(bytesOf(ints));
    }

    void longs(long[] longs) {
        number(longs.length);
        byte[] all = new byte[longs.length * Long.BYTES];
        ByteBuffer.wrap(all).order(PartsReader.ORDER).asLongBuffer().put(longs);
        bytes.writeBytes(all);
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
