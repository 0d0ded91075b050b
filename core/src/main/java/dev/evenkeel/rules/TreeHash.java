package dev.evenkeel.rules;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

/** The SHA-256 of what a tree says, whatever its layout: fields count by name, not by place. */
final class TreeHash {
    private final MessageDigest digest;

    private TreeHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    static String of(Value value) {
        TreeHash hash = new TreeHash();
        hash.add(value);
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(Value value) {
        if (value instanceof Value.Text text) {
            tagged('t', text.text());
        } else if (value instanceof Value.Numeral number) {
            tagged('n', Double.doubleToLongBits(number.number()));
        } else if (value instanceof Value.Flag flag) {
            tagged('f', flag.flag() ? 1 : 0);
        } else if (value instanceof Value.Items list) {
            tagged('l', list.items().size());
            list.items().forEach(this::add);
        } else if (value instanceof Value.Fields object) {
            tagged('o', object.fields().size());
            new TreeMap<>(object.fields()).forEach((key, field) -> {
                tagged('k', key);
                add(field.value());
            });
        }
    }

    private void tagged(char tag, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        tagged(tag, bytes.length);
        digest.update(bytes);
    }

    private void tagged(char tag, long number) {
        digest.update(ByteBuffer.allocate(1 + Long.BYTES)
                .put((byte) tag)
                .putLong(number)
                .array());
    }
}
