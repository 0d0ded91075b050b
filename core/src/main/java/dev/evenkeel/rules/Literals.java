package dev.evenkeel.rules;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns maps, lists, texts, numbers and flags written in Java into the tree of a pack. */
final class Literals {
    private final String pack;

    Literals(String pack) {
        this.pack = pack;
    }

    Value.Fields fields(String path, Map<?, ?> literal) {
        // Sorted, since a Map.of has another order on every start of the JVM.
        TreeMap<String, Object> sorted = new TreeMap<>();
        literal.forEach((key, value) -> sorted.put(String.valueOf(key), value));
        ImmutableMap.Builder<String, Value.Field> fields = ImmutableMap.builder();
        sorted.forEach((key, value) -> {
            String below = path.isEmpty() ? key : path + "." + key;
            fields.put(key, new Value.Field(at(below), value(below, value)));
        });
        return new Value.Fields(fields.buildOrThrow(), at(path));
    }

    /** @throws IllegalArgumentException if the literal, or something in it, is none of the kinds that a pack knows */
    Value value(String path, Object literal) {
        if (literal instanceof Value made) {
            return made;
        }
        if (literal instanceof String text) {
            return new Value.Text(text, at(path));
        }
        if (literal instanceof Number number) {
            return new Value.Numeral(number.doubleValue(), at(path));
        }
        if (literal instanceof Boolean flag) {
            return new Value.Flag(flag, at(path));
        }
        if (literal instanceof Collection<?> items) {
            return items(path, items);
        }
        if (literal instanceof Map<?, ?> map) {
            return fields(path, map);
        }
        throw new IllegalArgumentException(pack + ": " + path
                + " must be a text, a number, true or false, a list or a map, not a "
                + literal.getClass().getName());
    }

    private Value.Items items(String path, Collection<?> literal) {
        List<Value> items = new ArrayList<>();
        for (Object item : literal) {
            items.add(value(path + "[" + items.size() + "]", item));
        }
        return new Value.Items(items, at(path));
    }

    private Origin at(String path) {
        return Origin.inCode(pack, path);
    }
}
