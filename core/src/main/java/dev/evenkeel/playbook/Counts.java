package dev.evenkeel.playbook;

import com.google.common.collect.Maps;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.TechniqueId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What is counted over a conversation, in the order of the counters; counts stop at the largest integer and never run over. */
final class Counts {

    /** How many insulting turns cross the line together, each of them mild. */
    private static final int MILD_INSULTS_TO_CROSS = 2;

    private final EnumMap<Counter, Integer> counts = new EnumMap<>(Counter.class);

    private Counts(Map<Counter, Integer> counts) {
        this.counts.putAll(counts);
    }

    static Counts of(Map<Counter, Integer> counts) {
        return new Counts(counts);
    }

    Counts hearing(Set<SignalId> signals, Circumstances now) {
        countIf(Counter.INSULTS, signals.contains(SignalId.INSULT));
        countIf(Counter.DISCOUNT_REQUESTS, signals.contains(SignalId.DISCOUNT_REQUEST));
        countIf(Counter.NOT_UNDERSTOOD, signals.contains(SignalId.NOT_UNDERSTANDING));
        countIf(Counter.REPEATS, signals.contains(SignalId.REPEAT_CONTACT) || signals.contains(SignalId.NO_PROGRESS));
        return run(Counter.HARD_TURNS, now.tension().atLeast(Tension.FRUSTRATED));
    }

    Counts saying(Set<TechniqueId> used) {
        countIf(Counter.WARNINGS, used.contains(TechniqueId.SET_BOUNDARY));
        countIf(Counter.APOLOGIES, used.contains(TechniqueId.APOLOGISE));
        return this;
    }

    /** Counts how often something happened in a row. */
    Counts run(Counter counter, boolean happened) {
        return set(counter, happened ? next(get(counter)) : 0);
    }

    /** Leaves zeros out, so that equal counts are equal maps. */
    Counts set(Counter counter, int count) {
        if (count == 0) {
            counts.remove(counter);
        } else {
            counts.put(counter, count);
        }
        return this;
    }

    /** Whether a line goes over what a boundary was set at, after one was set. */
    boolean crossedAgain(Set<SignalId> signals, Circumstances now) {
        boolean crossed = now.facts().contains(Fact.SEVERE_ABUSE)
                || signals.contains(SignalId.HARASSMENT)
                || (signals.contains(SignalId.INSULT) && get(Counter.INSULTS) >= MILD_INSULTS_TO_CROSS);
        return crossed && get(Counter.WARNINGS) > 0;
    }

    Map<Counter, Integer> frozen() {
        return Maps.immutableEnumMap(counts);
    }

    private int get(Counter counter) {
        return counts.getOrDefault(counter, 0);
    }

    private void countIf(Counter counter, boolean happened) {
        if (happened) {
            set(counter, next(get(counter)));
        }
    }

    private static int next(int count) {
        return count == Integer.MAX_VALUE ? count : count + 1;
    }
}
