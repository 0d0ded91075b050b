package dev.evenkeel.playbook;

import com.google.common.collect.ImmutableList;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that is made when it is first read: most lists of reasons never are.
 *
 * <p>Immutable and thread-safe; two threads that read it first at once make equal ones.
 *
 * @param <T> what is in it
 */
public final class LateList<T> extends AbstractList<T> {

    private final Supplier<? extends List<? extends T>> source;
    private volatile @Nullable ImmutableList<T> made;

    private LateList(Supplier<? extends List<? extends T>> source) {
        this.source = source;
    }

    /** A list that {@code source} makes; it must make an equal one whenever it is asked, of immutable values. */
    public static <T> List<T> when(Supplier<? extends List<? extends T>> source) {
        return new LateList<>(source);
    }

    /** An immutable list of the same: a late one stays as it is, unread. */
    public static <T> List<T> copyOf(List<T> list) {
        return list instanceof LateList<T> late ? late : List.copyOf(list);
    }

    private ImmutableList<T> made() {
        ImmutableList<T> ready = made;
        if (ready == null) {
            ready = ImmutableList.copyOf(source.get());
            made = ready;
        }
        return ready;
    }

    @Override
    public T get(int index) {
        return made().get(index);
    }

    @Override
    public int size() {
        return made().size();
    }
}
