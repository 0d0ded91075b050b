package dev.evenkeel.json;

import dev.evenkeel.rules.Origin;
import dev.evenkeel.rules.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file as far as it could be read: without a tree if a syntax error ended it. */
record ReadFile(String name, String text, Value.@Nullable Fields tree, List<Mistake> mistakes) {

    static ReadFile failed(String name, Origin at, String message) {
        return new ReadFile(name, "", null, List.of(new Mistake(at, message, "")));
    }
}
