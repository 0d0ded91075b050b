package dev.evenkeel.playbook;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.TechniqueId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a condition can read, and nothing else: no text, no name, no time.
 *
 * <p>Immutable; each part has a finite domain, so a checker can go through all of them.
 *
 * @param state where the playbook stands
 * @param tension the band
 * @param trend where heat is going
 * @param signals the signals of this turn
 * @param type the customer's type, given or read
 * @param channel the channel
 * @param milestones what was reached so far
 * @param facts what holds now
 * @param counts counts, each 0 or more, absent means 0; {@link #count} reads them up to {@link Counter#CEILING}
 * @param said the techniques that the agent's lines have used so far
 * @param saidLast the techniques of the agent's last line
 * @param advised the technique that was recommended last, or null
 * @param event the host event of this turn, or null
 */
public record Situation(
        StateId state,
        Tension tension,
        Trend trend,
        Set<SignalId> signals,
        CustomerType type,
        Channel channel,
        Set<Milestone> milestones,
        Set<Fact> facts,
        Map<Counter, Integer> counts,
        Set<TechniqueId> said,
        Set<TechniqueId> saidLast,
        @Nullable TechniqueId advised,
        @Nullable HostEvent event) {

    /** @throws IllegalArgumentException if a count is negative */
    public Situation {
        signals = SmallSet.of(signals);
        milestones = Milestones.NONE.withOnly(milestones);
        facts = Circumstances.NO_FACTS.withOnly(facts);
        counts = Counts.of(counts);
        said = SmallSet.of(said);
        saidLast = SmallSet.of(saidLast);
    }

    /** A count, 0 if nothing was counted. */
    public int count(Counter counter) {
        return Math.min(Counts.of(counts).count(counter), Counter.CEILING);
    }

    /** A progress and what surrounds it, when nothing is said. */
    static Situation of(Progress progress, Circumstances now) {
        return of(progress, Counts.of(progress.counts()), now, now.facts(), ImmutableSet.of());
    }

    /** A progress, what is counted and what surrounds it and holds, when the customer's line shows these signals. */
    static Situation of(Progress progress, Counts counts, Circumstances now, Set<Fact> facts, Set<SignalId> signals) {
        return new Situation(
                progress.state(),
                now.tension(),
                now.trend(),
                signals,
                now.type(),
                now.channel(),
                progress.milestones(),
                facts,
                counts.set(Counter.HARD_CONVERSATIONS, now.hardConversations()),
                progress.said(),
                progress.saidLast(),
                progress.advised(),
                null);
    }

    /** The same situation in another state, with these milestones. */
    Situation in(StateId next, Set<Milestone> reached) {
        boolean same = next.equals(state) && reached.equals(milestones);
        return same
                ? this
                : new Situation(
                        next, tension, trend, signals, type, channel, reached, facts, counts, said, saidLast, advised,
                        event);
    }

    Situation on(HostEvent happened) {
        return new Situation(
                state,
                tension,
                trend,
                signals,
                type,
                channel,
                milestones,
                facts,
                counts,
                said,
                saidLast,
                advised,
                happened);
    }
}
