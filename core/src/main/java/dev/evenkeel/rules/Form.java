package dev.evenkeel.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How one kind of value is written in the prepared form of a pack, and read back. */
interface Form<T> {

    void write(T value, FormWriter out);

    T read(FormReader in);

    /** Writes how many there are, and each. */
    default void writeAll(Collection<? extends T> values, FormWriter out) {
        out.number(values.size());
        for (T value : values) {
            write(value, out);
        }
    }

    /** Reads what {@link #writeAll} wrote. */
    default List<T> readAll(FormReader in) {
        int count = in.count();
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(read(in));
        }
        return values;
    }
}
