package dev.evenkeel.playbook;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A few values in their order: those that a condition names, or the signals of a line.
 *
 * <p>They are asked for hundreds of times a line: this set is gone through without an iterator, which would be most of the
 * garbage of a turn, and has no table. Immutable.
 *
 * @param <T> what is in it
 */
public final class SmallSet<T> extends AbstractSet<T> {

    private final T[] members;

    @SuppressWarnings("unchecked") // only ever read as what was put in, and never handed out as an array
    private SmallSet(Object[] members) {
        this.members = (T[]) members;
    }

    /** The same values; a small set stays as it is. */
    public static <T> SmallSet<T> of(Set<T> members) {
        return members instanceof SmallSet<T> small ? small : new SmallSet<>(withoutNull(members.toArray()));
    }

    /** What is in a list, in its order; no two may be equal. */
    public static <T> SmallSet<T> containing(List<T> members) {
        return new SmallSet<>(withoutNull(members.toArray()));
    }

    private static Object[] withoutNull(Object[] members) {
        for (Object member : members) {
            Objects.requireNonNull(member);
        }
        return members;
    }

    /** What there is of a list's elements, each once, in the order of the list. */
    public static <E, T> SmallSet<T> of(List<E> elements, Function<? super E, ? extends T> what) {
        Object[] members = new Object[elements.size()];
        int count = 0;
        for (int i = 0; i < members.length; i++) {
            T member = what.apply(elements.get(i));
            if (!isAmong(members, count, member)) {
                members[count++] = member;
            }
        }
        return new SmallSet<>(count == members.length ? members : Arrays.copyOf(members, count));
    }

    /** Whether any of the wanted is there. */
    public static <T> boolean meet(Set<T> wanted, Set<T> there) {
        return !there.isEmpty() && of(wanted).isMetBy(there);
    }

    private boolean isMetBy(Set<T> there) {
        for (T member : members) {
            if (there.contains(member)) {
                return true;
            }
        }
        return false;
    }

    /** The value at a place. */
    T get(int place) {
        return members[place];
    }

    @Override
    public boolean contains(@Nullable Object other) {
        return isAmong(members, members.length, other);
    }

    private static boolean isAmong(Object[] members, int count, @Nullable Object other) {
        for (int i = 0; i < count; i++) {
            if (members[i].equals(other)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Iterator<T> iterator() {
        return Arrays.asList(members).iterator();
    }

    @Override
    public int size() {
        return members.length;
    }
}
