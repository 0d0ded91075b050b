package dev.evenkeel.playbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of an engine's rules made ready to be asked of one situation after another, each by its place.
 *
 * <p>Whoever has rules adds their conditions while an engine is put together, so that a situation is read once for all of them.
 * From then on immutable and thread-safe. They are compiled when the first is asked, so that an engine opens sooner; two threads
 * that ask first at the same time compile the same.
 */
public final class Conditions {

    private final List<Condition> conditions = new ArrayList<>();
    private volatile @Nullable Requirements compiled;

    private Conditions() {}

    /** None yet. */
    public static Conditions none() {
        return new Conditions();
    }

    /** Adds a condition, and tells its place. */
    public int add(Condition condition) {
        return addAll(List.of(condition));
    }

    /** Adds conditions whose places follow each other, and tells the first. */
    public int addAll(List<Condition> some) {
        int first = conditions.size();
        conditions.addAll(some);
        compiled = null;
        return first;
    }

    /** What they say of a situation. */
    public Answers in(Situation situation) {
        return new Answers(compiled(), situation);
    }

    /** What they say of the situation of other answers: the same object if those are theirs. */
    public Answers in(Answers others) {
        return others.areOf(compiled()) ? others : in(others.situation());
    }

    private Requirements compiled() {
        Requirements ready = compiled;
        if (ready == null) {
            ready = Requirements.of(conditions);
            compiled = ready;
        }
        return ready;
    }
}
