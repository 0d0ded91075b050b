package dev.evenkeel.playbook;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.TechniqueId;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is counted over a conversation, in the order of the counters; counts stop at the largest integer and never run over.
 *
 * <p>Immutable. A count that does not change costs nothing: the same counts are handed on from turn to turn.
 */
@SuppressWarnings("EnumOrdinal") // a place for each counter, never kept longer than the JVM runs
final class Counts extends AbstractMap<Counter, Integer> {

    /** How many insulting turns cross the line together, each of them mild. */
    private static final int MILD_INSULTS_TO_CROSS = 2;

    private static final Counter[] COUNTERS = Counter.values();

    /** By the ordinals of the counters; boxed, since a map hands them out so, and small ones are shared by all. */
    private final @Nullable Integer[] counts;

    private Counts(@Nullable Integer[] counts) {
        this.counts = counts;
    }

    /**
     * These counts; zeros are left out.
     *
     * @throws IllegalArgumentException if one is negative
     */
    static Counts of(Map<Counter, Integer> counts) {
        if (counts instanceof Counts same) {
            return same;
        }
        @Nullable Integer[] copy = new Integer[COUNTERS.length];
        for (Map.Entry<Counter, Integer> entry : counts.entrySet()) {
            Integer count = Objects.requireNonNull(entry.getValue());
            if (count < 0) {
                throw new IllegalArgumentException(
                        "counts: " + entry.getKey().id() + " must be 0 or more, not " + count);
            }
            copy[entry.getKey().ordinal()] = count == 0 ? null : count;
        }
        return new Counts(copy);
    }

    Counts hearing(Set<SignalId> signals, Circumstances now) {
        return countIf(Counter.INSULTS, signals.contains(SignalId.INSULT))
                .countIf(Counter.DISCOUNT_REQUESTS, signals.contains(SignalId.DISCOUNT_REQUEST))
                .countIf(Counter.NOT_UNDERSTOOD, signals.contains(SignalId.NOT_UNDERSTANDING))
                .countIf(
                        Counter.REPEATS,
                        signals.contains(SignalId.REPEAT_CONTACT) || signals.contains(SignalId.NO_PROGRESS))
                .run(Counter.HARD_TURNS, now.tension().atLeast(Tension.FRUSTRATED));
    }

    Counts saying(Set<TechniqueId> used) {
        return countIf(Counter.WARNINGS, used.contains(TechniqueId.SET_BOUNDARY))
                .countIf(Counter.APOLOGIES, used.contains(TechniqueId.APOLOGISE));
    }

    /** Counts how often something happened in a row. */
    Counts run(Counter counter, boolean happened) {
        return set(counter, happened ? next(count(counter)) : 0);
    }

    /** Leaves zeros out, so that equal counts are equal maps. */
    Counts set(Counter counter, int count) {
        Integer before = counts[counter.ordinal()];
        if (before == null ? count == 0 : count != 0 && before == count) {
            return this;
        }
        @Nullable Integer[] changed = counts.clone();
        changed[counter.ordinal()] = count == 0 ? null : (Integer) count;
        return new Counts(changed);
    }

    /** Whether a line goes over what a boundary was set at, after one was set. */
    boolean crossedAgain(Set<SignalId> signals, Circumstances now) {
        boolean crossed = now.facts().contains(Fact.SEVERE_ABUSE)
                || signals.contains(SignalId.HARASSMENT)
                || (signals.contains(SignalId.INSULT) && count(Counter.INSULTS) >= MILD_INSULTS_TO_CROSS);
        return crossed && count(Counter.WARNINGS) > 0;
    }

    /** A count, 0 if nothing was counted. */
    int count(Counter counter) {
        Integer count = counts[counter.ordinal()];
        return count == null ? 0 : count;
    }

    private Counts countIf(Counter counter, boolean happened) {
        return happened ? set(counter, next(count(counter))) : this;
    }

    static int next(int count) {
        return count == Integer.MAX_VALUE ? count : count + 1;
    }

    @Override
    public @Nullable Integer get(@Nullable Object counter) {
        return counter instanceof Counter one ? counts[one.ordinal()] : null;
    }

    @Override
    public boolean containsKey(@Nullable Object counter) {
        return get(counter) != null;
    }

    @Override
    public Set<Entry<Counter, Integer>> entrySet() {
        ImmutableSet.Builder<Entry<Counter, Integer>> entries = ImmutableSet.builder();
        for (Counter counter : COUNTERS) {
            Integer count = counts[counter.ordinal()];
            if (count != null) {
                entries.add(Maps.immutableEntry(counter, count));
            }
        }
        return entries.build();
    }
}
