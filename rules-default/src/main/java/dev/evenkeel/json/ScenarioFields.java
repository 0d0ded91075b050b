package dev.evenkeel.json;

import dev.evenkeel.dialogue.Bounds;
import dev.evenkeel.rules.Nearest;
import dev.evenkeel.rules.Origin;
import dev.evenkeel.rules.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object of a scenario while it is read: what is wrong with a field is told, and a field that nobody asks for is unknown.
 *
 * <p>Mutable and for one thread. With a mistake told, nothing that was read is ever used, so whatever stands in will do.
 */
final class ScenarioFields {
    private final Value.Fields fields;
    private final List<Mistake> mistakes;
    private final Set<String> asked = new LinkedHashSet<>();

    ScenarioFields(Value.Fields fields, List<Mistake> mistakes) {
        this.fields = fields;
        this.mistakes = mistakes;
    }

    Origin origin() {
        return fields.origin();
    }

    /** A required text that says something. */
    String prose(String key) {
        Value.Text text = optional(key, Value.Text.class, "a text");
        if (text == null) {
            if (fields.get(key) == null) {
                wrong(origin(), "\"" + key + "\" is missing", "");
            }
            return "?";
        }
        return said(key, text);
    }

    @Nullable
    String fact(String key) {
        Value.Text text = optional(key, Value.Text.class, "a text");
        return text == null ? null : said(key, text);
    }

    boolean flag(String key) {
        Value.Flag flag = optional(key, Value.Flag.class, "true or false");
        return flag != null && flag.flag();
    }

    double number(String key, double least, double most, double otherwise) {
        Value.Numeral number = optional(key, Value.Numeral.class, "a number");
        if (number == null) {
            return otherwise;
        }
        if (number.number() < least || number.number() > most) {
            wrong(number.origin(), "\"" + key + "\" must be in " + plain(least) + ".." + plain(most), "");
            return otherwise;
        }
        return number.number();
    }

    int whole(String key, int least, int most, int otherwise) {
        double number = number(key, least, most, otherwise);
        if (number != StrictMath.rint(number)) {
            wrong(origin(key), "\"" + key + "\" must be a whole number", "");
        }
        return (int) number;
    }

    boolean has(String key) {
        return fields.get(key) != null;
    }

    /** Where the value of a field was written, or the object if there is none. */
    Origin origin(String key) {
        Value value = fields.get(key);
        return value == null ? origin() : value.origin();
    }

    @Nullable
    ScenarioFields object(String key) {
        Value.Fields object = optional(key, Value.Fields.class, "an object");
        return object == null ? null : new ScenarioFields(object, mistakes);
    }

    /** The parts of a list, empty if there is none. */
    List<Value> parts(String key) {
        Value.Items items = optional(key, Value.Items.class, "a list");
        return items == null ? List.of() : items.items();
    }

    List<ScenarioFields> objects(String key) {
        List<ScenarioFields> objects = new ArrayList<>();
        for (Value part : parts(key)) {
            if (part instanceof Value.Fields object) {
                objects.add(new ScenarioFields(object, mistakes));
            } else {
                wrong(part.origin(), "each part of \"" + key + "\" must be an object, not " + part.kind(), "");
            }
        }
        return objects;
    }

    List<Value.Text> texts(String key) {
        List<Value.Text> texts = new ArrayList<>();
        for (Value part : parts(key)) {
            if (part instanceof Value.Text text) {
                said(key, text);
                texts.add(text);
            } else {
                wrong(part.origin(), "each part of \"" + key + "\" must be a text, not " + part.kind(), "");
            }
        }
        return texts;
    }

    /** The value as it was written, whatever it is. */
    @Nullable
    Value any(String key) {
        asked.add(key);
        return fields.get(key);
    }

    /** What is made of a field; another thing if its own rules refuse it. */
    <T> @Nullable T made(Origin at, Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException refused) {
            wrong(at, String.valueOf(refused.getMessage()), "");
            return null;
        }
    }

    void wrong(Origin at, String message, String hint) {
        mistakes.add(new Mistake(at, message, hint));
    }

    /** Tells the fields that nobody asked for. */
    void close() {
        fields.fields().forEach((key, field) -> {
            if (!asked.contains(key)) {
                wrong(field.key(), "the field \"" + key + "\" is not known here", Nearest.hint(key, asked));
            }
        });
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** A text if it says something, and a stand-in otherwise. */
    String said(String key, Value.Text text) {
        if (text.text().isBlank() || text.text().length() > Bounds.FACT) {
            wrong(text.origin(), "\"" + key + "\" must say something, in at most " + Bounds.FACT + " characters", "");
            return "?";
        }
        return text.text();
    }

    private <V extends Value> @Nullable V optional(String key, Class<V> type, String kind) {
        Value value = any(key);
        if (value == null) {
            return null;
        }
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        wrong(value.origin(), "\"" + key + "\" must be " + kind + ", not " + value.kind(), "");
        return null;
    }
}
