package dev.evenkeel.playbook;

import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Constants of an enum, as the bits of one number: the facts and milestones of a turn, of which every step has slightly others.
 *
 * <p>Immutable. Its elements come in the order of the enum, like those of any set of an enum's constants.
 */
@SuppressWarnings("EnumOrdinal") // a bit for each constant, never kept longer than the JVM runs
final class EnumBits<E extends Enum<E>> extends AbstractSet<E> {

    /** All that there are, by their ordinals; shared and never written to. */
    private final E[] constants;

    private final long bits;

    private EnumBits(E[] constants, long bits) {
        this.constants = constants;
        this.bits = bits;
    }

    /** None of these, which are all the constants of an enum. */
    static <E extends Enum<E>> EnumBits<E> noneOf(E[] constants) {
        if (constants.length > Long.SIZE) {
            throw new IllegalArgumentException("a number has no more than " + Long.SIZE + " bits");
        }
        return new EnumBits<>(constants, 0);
    }

    /** The bit of a constant where something holds, else nothing: for joining with others by {@code |}. */
    static long bit(Enum<?> constant, boolean holds) {
        return holds ? 1L << constant.ordinal() : 0;
    }

    /** The constants with these bits, of the same enum. */
    EnumBits<E> withOnly(long others) {
        return others == bits ? this : new EnumBits<>(constants, others);
    }

    /** The constants in a set, of the same enum. */
    EnumBits<E> withOnly(Set<E> others) {
        if (others instanceof EnumBits<E> same) {
            return same;
        }
        long all = 0;
        for (E other : others) {
            all |= bit(other, true);
        }
        return withOnly(all);
    }

    /** These constants, with one or without it. */
    EnumBits<E> with(E constant, boolean holds) {
        return withOnly((bits & ~bit(constant, true)) | bit(constant, holds));
    }

    /** These constants without others. */
    EnumBits<E> without(EnumBits<E> others) {
        return withOnly(bits & ~others.bits);
    }

    boolean has(E constant) {
        return (bits & bit(constant, true)) != 0;
    }

    long bits() {
        return bits;
    }

    @Override
    public boolean contains(@Nullable Object other) {
        return other instanceof Enum<?> one
                && one.ordinal() < constants.length
                && constants[one.ordinal()] == one
                && (bits & bit(one, true)) != 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (other instanceof EnumBits<?> that && that.constants == constants) {
            return that.bits == bits;
        }
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }

    @Override
    public int size() {
        return Long.bitCount(bits);
    }

    @Override
    public Iterator<E> iterator() {
        return new Iterator<>() {
            private long left = bits;

            @Override
            public boolean hasNext() {
                return left != 0;
            }

            @Override
            public E next() {
                if (left == 0) {
                    throw new NoSuchElementException();
                }
                E next = constants[Long.numberOfTrailingZeros(left)];
                left &= left - 1;
                return next;
            }
        };
    }
}
