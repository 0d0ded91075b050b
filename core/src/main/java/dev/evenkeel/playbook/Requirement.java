package dev.evenkeel.playbook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A condition as what it asks of the bits of a situation: all of some, none of others, at least one of each group, and at least
 * one of each list of further requirements.
 *
 * <p>Immutable. Most conditions fail on the first two, which take two operations a number; {@link Condition#holdsIn} is the plain
 * reading of the same.
 */
final class Requirement {

    private final long[] all;
    private final long[] none;
    private final long[][] anyOf;
    private final Requirement[][] eitherOf;

    private Requirement(long[] all, long[] none, long[][] anyOf, Requirement[][] eitherOf) {
        this.all = all;
        this.none = none;
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

    boolean holdsIn(long[] situation) {
        for (int i = 0; i < all.length; i++) {
            if ((situation[i] & all[i]) != all[i]) {
                return false;
            }
        }
        for (int i = 0; i < none.length; i++) {
            if ((situation[i] & none[i]) != 0) {
                return false;
            }
        }
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
                addAny(alphabet.named(condition));
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

        private void addAny(BitSet values) {
            if (values.cardinality() == 1) {
                all.or(values);
            } else {
                anyOf.add(values.toLongArray());
            }
        }

        Requirement requirement() {
            return new Requirement(
                    all.toLongArray(),
                    none.toLongArray(),
                    anyOf.toArray(new long[0][]),
                    eitherOf.toArray(new Requirement[0][]));
        }
    }
}
