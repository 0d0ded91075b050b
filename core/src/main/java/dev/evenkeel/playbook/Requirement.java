package dev.evenkeel.playbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A condition as what it asks of the bits of a situation: all of some and none of others, at least one of each group, and at
 * least one of each list of further requirements.
 *
 * <p>Immutable. Most conditions fail on the first two, which take two operations a number; {@link Condition#holdsIn} is the plain
 * reading of the same.
 */
final class Requirement {

    /** The bits that must be as {@link #wanted} has them. */
    private final long[] asked;

    private final long[] wanted;
    private final long[][] anyOf;
    private final Requirement[][] eitherOf;

    private Requirement(long[] asked, long[] wanted, long[][] anyOf, Requirement[][] eitherOf) {
        this.asked = asked;
        this.wanted = wanted;
        this.anyOf = anyOf;
        this.eitherOf = eitherOf;
    }

    /** What a condition asks for; it may name new values in the alphabet. */
    static Requirement of(Condition condition, Alphabet alphabet) {
        return of(condition, true, alphabet);
    }

    /** What it takes that a condition holds, or that it does not. */
    private static Requirement of(Condition condition, boolean holds, Alphabet alphabet) {
        Asking asking = new Asking(alphabet);
        asking.add(condition, holds);
        return asking.requirement();
    }

    /** Copies which bits are asked about, and then how they must be, in so many numbers each. */
    void copyBits(long[] to, int at, int words) {
        System.arraycopy(asked, 0, to, at, asked.length);
        System.arraycopy(wanted, 0, to, at + words, wanted.length);
    }

    /** Whether it asks for more than that. */
    boolean asksMore() {
        return anyOf.length > 0 || eitherOf.length > 0;
    }

    private boolean holdsIn(long[] situation) {
        for (int i = 0; i < asked.length; i++) {
            if ((situation[i] & asked[i]) != wanted[i]) {
                return false;
            }
        }
        return moreHoldsIn(situation);
    }

    boolean moreHoldsIn(long[] situation) {
        for (long[] group : anyOf) {
            if (!meets(situation, group)) {
                return false;
            }
        }
        for (Requirement[] alternatives : eitherOf) {
            if (!anyHolds(alternatives, situation)) {
                return false;
            }
        }
        return true;
    }

    private static boolean meets(long[] situation, long[] group) {
        for (int i = 0; i < group.length; i++) {
            if ((situation[i] & group[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyHolds(Requirement[] alternatives, long[] situation) {
        for (Requirement alternative : alternatives) {
            if (alternative.holdsIn(situation)) {
                return true;
            }
        }
        return false;
    }

    /** What is asked for so far; mutable, and only while one condition is compiled. */
    private static final class Asking {

        private final Alphabet alphabet;
        private final BitSet all = new BitSet();
        private final BitSet none = new BitSet();
        private final List<long[]> anyOf = new ArrayList<>();
        private final List<Requirement[]> eitherOf = new ArrayList<>();

        Asking(Alphabet alphabet) {
            this.alphabet = alphabet;
        }

        /** Adds that a condition holds, or that it does not; negation goes down to the values. */
        void add(Condition condition, boolean holds) {
            if (condition instanceof Condition.AllOf parts) {
                addParts(parts.parts(), holds, holds);
            } else if (condition instanceof Condition.AnyOf parts) {
                addParts(parts.parts(), holds, !holds);
            } else if (condition instanceof Condition.Not not) {
                add(not.part(), !holds);
            } else if (holds) {
                addAny(condition);
            } else {
                none.or(alphabet.named(condition));
            }
        }

        private void addParts(List<Condition> parts, boolean holds, boolean every) {
            if (every) {
                for (Condition part : parts) {
                    add(part, holds);
                }
                return;
            }
            Requirement[] alternatives = new Requirement[parts.size()];
            for (int i = 0; i < alternatives.length; i++) {
                alternatives[i] = of(parts.get(i), holds, alphabet);
            }
            eitherOf.add(alternatives);
        }

        /** One of all that there can be is none of the others. */
        private void addAny(Condition leaf) {
            BitSet values = alphabet.named(leaf);
            BitSet others = alphabet.others(leaf);
            if (others != null) {
                none.or(others);
            } else if (values.cardinality() == 1) {
                all.or(values);
            } else {
                anyOf.add(values.toLongArray());
            }
        }

        /** What must be there and must not is wanted, and then not asked about: it never is as it must be. */
        Requirement requirement() {
            BitSet asked = (BitSet) all.clone();
            asked.or(none);
            boolean never = all.intersects(none);
            int words = asked.toLongArray().length;
            return new Requirement(
                    never ? new long[words] : asked.toLongArray(),
                    Arrays.copyOf(all.toLongArray(), words),
                    anyOf.toArray(new long[0][]),
                    eitherOf.toArray(new Requirement[0][]));
        }
    }
}
