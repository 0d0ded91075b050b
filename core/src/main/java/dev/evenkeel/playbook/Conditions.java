package dev.evenkeel.playbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conditions made ready to be asked of one situation after another, each by its place in a list.
 *
 * <p>Immutable and thread-safe. They are compiled when they are first asked, so that an engine opens sooner; two threads that ask
 * first at the same time compile the same.
 */
public final class Conditions {

    private final List<Condition> conditions;
    private volatile @Nullable Compiled compiled;

    private Conditions(List<Condition> conditions) {
        this.conditions = List.copyOf(conditions);
    }

    /** These conditions. */
    public static Conditions of(List<Condition> conditions) {
        return new Conditions(conditions);
    }

    /** What they say of a situation, which is read once for all of them. */
    public Answers in(Situation situation) {
        Compiled ready = compiled;
        if (ready == null) {
            ready = Compiled.of(conditions);
            compiled = ready;
        }
        return new Answers(ready.requirements, ready.alphabet.read(situation));
    }

    /** What conditions say of one situation. Immutable. */
    public static final class Answers {

        private final Requirement[] requirements;
        private final long[] situation;

        private Answers(Requirement[] requirements, long[] situation) {
            this.requirements = requirements;
            this.situation = situation;
        }

        /** Whether the condition at this place holds. */
        public boolean hold(int place) {
            return requirements[place].holdsIn(situation);
        }
    }

    private static final class Compiled {

        private final Alphabet alphabet = new Alphabet();
        private final Requirement[] requirements;

        private Compiled(int size) {
            this.requirements = new Requirement[size];
        }

        static Compiled of(List<Condition> conditions) {
            Compiled compiled = new Compiled(conditions.size());
            for (int i = 0; i < compiled.requirements.length; i++) {
                compiled.requirements[i] = Requirement.of(conditions.get(i), compiled.alphabet);
            }
            return compiled;
        }
    }
}
