package dev.evenkeel.rules;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one tree of the files of a pack: lists are joined, objects are united, and nothing may be said twice. */
final class FileMerge {
    private final Problems problems;
    private final Map<String, Value.Field> sections = new LinkedHashMap<>();

    FileMerge(Problems problems) {
        this.problems = problems;
    }

    void add(PackFile file) {
        file.content().fields().forEach((section, field) -> {
            if (!Sections.ALL.contains(section)) {
                problems.at(
                        field.key(),
                        "the section \"" + section + "\" is not known",
                        Nearest.hint(section, Sections.ALL));
            } else if (Sections.isList(section) && !(field.value() instanceof Value.Items)) {
                problems.at(field.value().origin(), wrongKind(section, "a list", field.value()));
            } else if (!Sections.isList(section) && !(field.value() instanceof Value.Fields)) {
                problems.at(field.value().origin(), wrongKind(section, "an object", field.value()));
            } else {
                sections.merge(
                        section,
                        field,
                        (first, second) ->
                                Sections.isList(section) ? join(first, second) : unite(section, first, second));
            }
        });
    }

    Value.Fields merged(Origin root) {
        return new Value.Fields(ImmutableMap.copyOf(sections), root);
    }

    private static Value.Field join(Value.Field first, Value.Field second) {
        List<Value> items = new ArrayList<>(((Value.Items) first.value()).items());
        items.addAll(((Value.Items) second.value()).items());
        return new Value.Field(first.key(), new Value.Items(items, first.value().origin()));
    }

    private Value.Field unite(String name, Value.Field first, Value.Field second) {
        if (!(first.value() instanceof Value.Fields here) || !(second.value() instanceof Value.Fields there)) {
            problems.at(second.key(), "\"" + name + "\" is given twice", "first given at " + first.key());
            return first;
        }
        Map<String, Value.Field> united = new LinkedHashMap<>(here.fields());
        there.fields().forEach((key, field) -> united.merge(key, field, (one, other) -> unite(key, one, other)));
        return new Value.Field(first.key(), new Value.Fields(united, here.origin()));
    }

    private static String wrongKind(String section, String kind, Value value) {
        return "the section \"" + section + "\" must be " + kind + ", not " + value.kind();
    }
}
