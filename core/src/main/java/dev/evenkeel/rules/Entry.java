package dev.evenkeel.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object of a pack while it is bound: what is wrong with a field is told once, and a field that nobody asks for is unknown.
 *
 * <p>A field that is missing or wrong is reported, and a stand-in is returned so that binding goes on and finds the rest; with
 * a problem reported, nothing of what was bound is ever used. Mutable and for one thread.
 */
final class Entry {
    private final Value.Fields fields;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Entry(Value.Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** Binds each of some rules and reports the fields that were not asked for. */
    static <T> List<T> bindAll(List<Entry> entries, Function<Entry, T> bind) {
        List<T> bound = new ArrayList<>();
        for (Entry entry : entries) {
            bound.add(bind.apply(entry));
            entry.close();
        }
        return bound;
    }

    Origin origin() {
        return fields.origin();
    }

    Problems problems() {
        return problems;
    }

    boolean has(String key) {
        return fields.get(key) != null;
    }

    /** A required text; empty if it is missing or wrong. */
    String text(String key) {
        Value.Text text = requiredText(key);
        return text == null ? "" : text.text();
    }

    String text(String key, String fallback) {
        Value.Text text = optionalText(key);
        return text == null ? fallback : text.text();
    }

    /** A required text that says something. */
    String prose(String key) {
        Value.Text text = requiredText(key);
        if (text != null && text.text().isBlank()) {
            problems.at(text.origin(), "\"" + key + "\" must not be blank");
        }
        return text == null ? "" : text.text();
    }

    Value.@Nullable Text requiredText(String key) {
        return required(key, Value.Text.class, "a text");
    }

    Value.@Nullable Text optionalText(String key) {
        return optional(key, Value.Text.class, "a text");
    }

    boolean flag(String key, boolean fallback) {
        Value.Flag flag = optional(key, Value.Flag.class, "true or false");
        return flag == null ? fallback : flag.flag();
    }

    /** A required number; the least if it is missing or wrong. */
    double number(String key, double least, double most) {
        Value.Numeral number = required(key, Value.Numeral.class, "a number");
        return number == null ? least : within(number, key, least, most);
    }

    double number(String key, double least, double most, double fallback) {
        Value.Numeral number = optional(key, Value.Numeral.class, "a number");
        return number == null ? fallback : within(number, key, least, most);
    }

    /** A required whole number; the least if it is missing or wrong. */
    int whole(String key, int least, int most) {
        Value.Numeral number = required(key, Value.Numeral.class, "a number");
        return number == null ? least : whole(number, key, least, most);
    }

    int whole(String key, int least, int most, int fallback) {
        Value.Numeral number = optional(key, Value.Numeral.class, "a number");
        return number == null ? fallback : whole(number, key, least, most);
    }

    /** The texts of a list, empty if the field is missing. */
    List<Value.Text> texts(String key) {
        return parts(key, Value.Text.class, "a text");
    }

    /** The numbers of a list, empty if the field is missing. */
    List<Value.Numeral> numbers(String key) {
        return parts(key, Value.Numeral.class, "a number");
    }

    /** The objects of a list, empty if the field is missing. */
    List<Entry> entries(String key) {
        List<Entry> entries = new ArrayList<>();
        parts(key, Value.Fields.class, "an object").forEach(part -> entries.add(new Entry(part, problems)));
        return entries;
    }

    /** The texts of a list, or one text in place of a list of one. */
    List<Value.Text> textOrTexts(String key) {
        if (fields.get(key) instanceof Value.Text one) {
            asked.add(key);
            return List.of(one);
        }
        return texts(key);
    }

    /** Where a field's value was written; the object's own place if there is no such field. */
    Origin originOf(String key) {
        Value value = fields.get(key);
        return value == null ? origin() : value.origin();
    }

    @Nullable
    Entry entry(String key) {
        Value.Fields object = object(key);
        return object == null ? null : new Entry(object, problems);
    }

    Value.@Nullable Fields object(String key) {
        return optional(key, Value.Fields.class, "an object");
    }

    /** A required name; null if it is missing or not known. */
    <T> @Nullable T known(String key, Known<T> names) {
        Value.Text name = requiredText(key);
        return name == null ? null : names.find(name, problems);
    }

    <T> T known(String key, Known<T> names, T fallback) {
        Value.Text name = optionalText(key);
        T found = name == null ? null : names.find(name, problems);
        return found == null ? fallback : found;
    }

    /** The names of a list, empty if the field is missing. */
    <T> Set<T> knownSet(String key, Known<T> names) {
        return names.findAll(texts(key), problems);
    }

    /** Reports the fields that nobody asked for. */
    void close() {
        fields.fields().forEach((key, field) -> {
            if (!asked.contains(key)) {
                problems.at(field.key(), "the field \"" + key + "\" is not known here", Nearest.hint(key, asked));
            }
        });
    }

    private double within(Value.Numeral number, String key, double least, double most) {
        if (number.number() < least || number.number() > most) {
            problems.at(
                    number.origin(),
                    "\"" + key + "\" must be in " + Numerals.plain(least) + ".." + Numerals.plain(most));
            return least;
        }
        return number.number();
    }

    private int whole(Value.Numeral number, String key, int least, int most) {
        double value = within(number, key, least, most);
        if (value != StrictMath.rint(value)) {
            problems.at(number.origin(), "\"" + key + "\" must be a whole number");
        }
        return (int) value;
    }

    private <V extends Value> @Nullable V required(String key, Class<V> type, String kind) {
        if (!has(key) && !asked.contains(key)) {
            problems.at(fields.origin(), "\"" + key + "\" is missing" + ofRule());
        }
        return optional(key, type, kind);
    }

    /** Names the rule, for a message that cannot point at the place. */
    String ofRule() {
        return fields.get("id") instanceof Value.Text id ? " in " + id.text() : "";
    }

    private <V extends Value> @Nullable V optional(String key, Class<V> type, String kind) {
        boolean first = asked.add(key);
        Value value = fields.get(key);
        if (value == null) {
            return null;
        }
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        if (first) {
            problems.at(value.origin(), "\"" + key + "\" must be " + kind + ", not " + value.kind());
        }
        return null;
    }

    private <V extends Value> List<V> parts(String key, Class<V> type, String kind) {
        boolean first = !asked.contains(key);
        Value.Items list = optional(key, Value.Items.class, "a list");
        List<V> parts = new ArrayList<>();
        if (list != null) {
            for (Value part : list.items()) {
                if (type.isInstance(part)) {
                    parts.add(type.cast(part));
                } else if (first) {
                    problems.at(part.origin(), "each part of \"" + key + "\" must be " + kind + ", not " + part.kind());
                }
            }
        }
        return parts;
    }
}
