package dev.evenkeel.json;

import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Resources, of which a jar gives no list. */
record ResourceFiles(Function<String, @Nullable InputStream> resources) implements PackFiles {

    @Override
    public @Nullable InputStream open(String name) {
        return resources.apply(name);
    }

    @Override
    public List<String> names() {
        return List.of();
    }
}
