package dev.evenkeel.playbook;

import com.google.common.collect.ImmutableSet;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The few values that a condition names, in the order in which it names them.
 *
 * <p>Conditions are asked hundreds of times a line: this set is gone through without an iterator, which would be most of the
 * garbage of a turn. Immutable.
 */
final class SmallSet<T> extends AbstractSet<T> {

    private final Object[] members;
    private final ImmutableSet<T> all;

    private SmallSet(ImmutableSet<T> all) {
        this.all = all;
        this.members = all.toArray();
    }

    static <T> SmallSet<T> of(Set<T> members) {
        return members instanceof SmallSet<T> small ? small : new SmallSet<>(ImmutableSet.copyOf(members));
    }

    /** Whether any of the wanted is there. */
    static <T> boolean meet(Set<T> wanted, Set<T> there) {
        return !there.isEmpty() && of(wanted).isMetBy(there);
    }

    private boolean isMetBy(Set<T> there) {
        for (Object member : members) {
            if (there.contains(member)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean contains(@Nullable Object other) {
        for (Object member : members) {
            if (member.equals(other)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Iterator<T> iterator() {
        return all.iterator();
    }

    @Override
    public int size() {
        return members.length;
    }
}
