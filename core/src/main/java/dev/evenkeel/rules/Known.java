package dev.evenkeel.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.evenkeel.dialogue.Identified;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The names that a field may hold, and what they stand for. */
record Known<T>(String what, Map<String, T> byName) {
    Known {
        byName = ImmutableMap.copyOf(byName);
    }

    /** The constants of a closed set. */
    static <E extends Enum<E> & Identified> Known<E> of(String what, Class<E> set) {
        return of(what, List.of(set.getEnumConstants()));
    }

    /** Ids, in alphabetical order. */
    static <T extends Identified> Known<T> of(String what, Collection<T> ids) {
        TreeMap<String, T> byName = new TreeMap<>();
        ids.forEach(id -> byName.put(id.id(), id));
        return new Known<>(what, byName);
    }

    @Nullable
    T find(Value.Text name, Problems problems) {
        T found = byName.get(name.text());
        if (found == null) {
            problems.unknown(name, what, byName.keySet());
        }
        return found;
    }

    Set<T> findAll(List<Value.Text> names, Problems problems) {
        Set<T> found = new LinkedHashSet<>();
        for (Value.Text name : names) {
            T one = find(name, problems);
            if (one != null && !found.add(one)) {
                problems.at(name.origin(), "the " + what + " \"" + name.text() + "\" is listed twice");
            }
        }
        return ImmutableSet.copyOf(found);
    }
}
