package dev.evenkeel.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts by file name. */
record TextFiles(Map<String, String> texts) implements PackFiles {

    @Override
    public @Nullable InputStream open(String name) {
        String text = texts.get(name);
        return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> names() {
        return texts.keySet().stream().sorted().toList();
    }
}
