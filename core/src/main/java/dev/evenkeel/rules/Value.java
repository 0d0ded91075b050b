package dev.evenkeel.rules;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a pack that knows where it was written: a text, a number, a flag, a list, or an object with named fields.
 *
 * <p>Immutable. A pack is a tree of these and nothing else, so whatever is made of it can say which file, line and column it
 * came from.
 */
public sealed interface Value {

    /** Where it was written. */
    Origin origin();

    /** What it is, in the words of an error message: {@code a text}, {@code a list}. */
    String kind();

    /** A text in quotation marks. */
    record Text(String text, Origin origin) implements Value {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A number, whole or not; always finite. */
    record Numeral(double number, Origin origin) implements Value {
        /** @throws IllegalArgumentException if the number is infinite or NaN */
        public Numeral {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("a number of a pack is finite");
            }
        }

        @Override
        public String kind() {
            return "a number";
        }
    }

    /** True or false. */
    record Flag(boolean flag, Origin origin) implements Value {
        @Override
        public String kind() {
            return "true or false";
        }
    }

    /** A list, in the order in which it was written. */
    record Items(List<Value> items, Origin origin) implements Value {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** An object: fields by name, in the order in which they were written. */
    record Fields(Map<String, Field> fields, Origin origin) implements Value {
        public Fields {
            fields = ImmutableMap.copyOf(fields);
        }

        /** The value of a field, or null if there is no such field. */
        public @Nullable Value get(String key) {
            Field field = fields.get(key);
            return field == null ? null : field.value();
        }

        @Override
        public String kind() {
            return "an object";
        }
    }

    /**
     * A named field.
     *
     * @param key where the name was written
     * @param value what it holds
     */
    record Field(Origin key, Value value) {}
}
