package dev.evenkeel.rules;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays the fields of a later layer over those of an earlier one.
 *
 * <p>A plain name replaces, {@code name+} adds to a list, {@code name-} takes from one. Objects are laid over each other field
 * by field, but for those that only make sense as a whole.
 */
final class Overlay {
    private static final Set<String> WHOLE = ImmutableSet.of("when", "tension");

    private final Problems problems;

    Overlay(Problems problems) {
        this.problems = problems;
    }

    Value.Fields lay(Value.Fields upper, Value.Fields lower) {
        Map<String, Value.Field> fields = new LinkedHashMap<>(lower.fields());
        upper.fields().forEach((key, field) -> {
            if (key.endsWith("+")) {
                String name = nameOf(key);
                Value.Field sum = add(name, field, fields.get(name));
                if (sum != null) {
                    fields.put(name, sum);
                }
            } else if (key.endsWith("-")) {
                String name = nameOf(key);
                Value.Field rest = take(name, field, fields.get(name));
                if (rest != null) {
                    fields.put(name, rest);
                }
            } else {
                fields.merge(key, field, (under, over) -> replace(key, over, under));
            }
        });
        return new Value.Fields(fields, lower.origin());
    }

    private Value.Field replace(String key, Value.Field over, Value.Field under) {
        if (over.value() instanceof Value.Fields upper
                && under.value() instanceof Value.Fields lower
                && !WHOLE.contains(key)) {
            return new Value.Field(over.key(), lay(upper, lower));
        }
        return over;
    }

    private Value.@Nullable Field add(String name, Value.Field added, Value.@Nullable Field under) {
        if (!(added.value() instanceof Value.Items more)) {
            problems.at(
                    added.value().origin(),
                    "\"" + name + "+\" must be a list, not " + added.value().kind());
            return null;
        }
        if (under == null) {
            return new Value.Field(added.key(), more);
        }
        if (!(under.value() instanceof Value.Items there)) {
            problems.at(added.key(), "\"" + name + "\" is " + under.value().kind() + "; only a list can be added to");
            return null;
        }
        List<Value> sum = new ArrayList<>(there.items());
        for (Value item : more.items()) {
            if (sum.stream().noneMatch(one -> Likeness.same(one, item))) {
                sum.add(item);
            }
        }
        return new Value.Field(under.key(), new Value.Items(sum, there.origin()));
    }

    private Value.@Nullable Field take(String name, Value.Field taken, Value.@Nullable Field under) {
        if (!(taken.value() instanceof Value.Items less)) {
            problems.at(
                    taken.value().origin(),
                    "\"" + name + "-\" must be a list, not " + taken.value().kind());
            return null;
        }
        if (under != null && under.value() instanceof Value.Items there) {
            List<Value> rest = new ArrayList<>(there.items());
            for (Value item : less.items()) {
                if (!rest.removeIf(one -> Likeness.same(one, item))) {
                    problems.missing(
                            item.origin(),
                            "\"" + name + "\" does not hold this, so it cannot be taken away",
                            item instanceof Value.Text text ? Nearest.hint(text.text(), textsOf(there)) : "");
                }
            }
            return new Value.Field(under.key(), new Value.Items(rest, there.origin()));
        }
        if (under != null && under.value() instanceof Value.Fields there) {
            return takeFields(name, less, under.key(), there);
        }
        problems.at(taken.key(), "\"" + name + "\" is not a list, so nothing can be taken from it");
        return null;
    }

    private Value.Field takeFields(String name, Value.Items less, Origin key, Value.Fields there) {
        Map<String, Value.Field> rest = new LinkedHashMap<>(there.fields());
        for (Value item : less.items()) {
            if (!(item instanceof Value.Text text)) {
                problems.at(item.origin(), "each part of \"" + name + "-\" must be a text, not " + item.kind());
            } else if (rest.remove(text.text()) == null) {
                problems.missing(
                        item.origin(),
                        "\"" + name + "\" does not hold \"" + text.text() + "\", so it cannot be taken away",
                        Nearest.hint(text.text(), there.fields().keySet()));
            }
        }
        return new Value.Field(key, new Value.Fields(rest, there.origin()));
    }

    private static List<String> textsOf(Value.Items list) {
        return list.items().stream()
                .filter(Value.Text.class::isInstance)
                .map(item -> ((Value.Text) item).text())
                .toList();
    }

    private static String nameOf(String key) {
        return key.substring(0, key.length() - 1);
    }
}
