package dev.evenkeel.rules;

import com.google.common.io.ByteArrayDataOutput;
import com.google.common.io.ByteStreams;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The SHA-256 of what a tree says, whatever its layout: fields count by name, not by place. */
final class TreeHash {
    private final ByteArrayDataOutput said = ByteStreams.newDataOutput();

    private TreeHash() {}

    static String of(Value... values) {
        TreeHash hash = new TreeHash();
        for (Value value : values) {
            hash.add(value);
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(hash.said.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
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
            for (Value item : list.items()) {
                add(item);
            }
        } else if (value instanceof Value.Fields object) {
            tagged('o', object.fields().size());
            for (Map.Entry<String, Value.Field> field : new TreeMap<>(object.fields()).entrySet()) {
                tagged('k', field.getKey());
                add(field.getValue().value());
            }
        }
    }

    private void tagged(char tag, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        tagged(tag, bytes.length);
        said.write(bytes);
    }

    private void tagged(char tag, long number) {
        said.writeByte(tag);
        said.writeLong(number);
    }
}
