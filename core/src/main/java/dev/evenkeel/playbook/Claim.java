package dev.evenkeel.playbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.evenkeel.dialogue.Identified;
import java.util.List;
import java.util.Set;

/** A condition, or that it does not hold, as claims about single values joined by "all" and "any": what a search works with. */
sealed interface Claim {

    Claim TRUE = new All(List.of());
    Claim FALSE = new Any(List.of());

    /** The parts of a situation that have one value out of several. */
    enum Choice {
        STATE,
        TENSION,
        TREND,
        TYPE,
        CHANNEL,
        ADVISED,
        EVENT
    }

    /** The parts of a situation that are sets. */
    enum Collection {
        SIGNAL,
        MILESTONE,
        FACT,
        SAID,
        SAID_LAST
    }

    /** A choice is, or is not, among these. */
    record Among(Choice choice, Set<? extends Identified> values, boolean among) implements Claim {}

    /** Something is, or is not, in a set. */
    record Has(Collection collection, Identified id, boolean there) implements Claim {}

    /** A count is, or is not, so high. */
    record Counted(Counter counter, int least, boolean atLeast) implements Claim {}

    record All(List<Claim> parts) implements Claim {}

    record Any(List<Claim> parts) implements Claim {}

    /** That a condition holds, or that it does not. */
    static Claim that(Condition condition, boolean holds) {
        if (condition instanceof Condition.AllOf all) {
            return join(all.parts(), holds, holds);
        }
        if (condition instanceof Condition.AnyOf any) {
            return join(any.parts(), holds, !holds);
        }
        if (condition instanceof Condition.Not not) {
            return that(not.part(), !holds);
        }
        if (condition instanceof Condition.InState in) {
            return new Among(Choice.STATE, in.states(), holds);
        }
        if (condition instanceof Condition.TensionBetween between) {
            return new Among(Choice.TENSION, SituationSpace.bands(between), holds);
        }
        if (condition instanceof Condition.TrendIn in) {
            return new Among(Choice.TREND, in.trends(), holds);
        }
        if (condition instanceof Condition.TypeIn in) {
            return new Among(Choice.TYPE, in.types(), holds);
        }
        if (condition instanceof Condition.OnChannel on) {
            return new Among(Choice.CHANNEL, on.channels(), holds);
        }
        if (condition instanceof Condition.Advised advised) {
            return new Among(Choice.ADVISED, advised.techniques(), holds);
        }
        if (condition instanceof Condition.OnEvent on) {
            return new Among(Choice.EVENT, on.events(), holds);
        }
        if (condition instanceof Condition.CountAtLeast count) {
            return new Counted(count.counter(), count.least(), holds);
        }
        if (condition instanceof Condition.HasSignal has) {
            return anyOf(Collection.SIGNAL, has.signals(), holds);
        }
        if (condition instanceof Condition.Reached reached) {
            return anyOf(Collection.MILESTONE, reached.milestones(), holds);
        }
        if (condition instanceof Condition.FactHolds facts) {
            return anyOf(Collection.FACT, facts.facts(), holds);
        }
        if (condition instanceof Condition.Said said) {
            return anyOf(Collection.SAID, said.techniques(), holds);
        }
        if (condition instanceof Condition.SaidLast said) {
            return anyOf(Collection.SAID_LAST, said.techniques(), holds);
        }
        throw new IllegalStateException("a condition of no known kind");
    }

    private static Claim join(List<Condition> parts, boolean holds, boolean all) {
        List<Claim> claims = parts.stream().map(part -> that(part, holds)).collect(ImmutableList.toImmutableList());
        return all ? new All(claims) : new Any(claims);
    }

    private static Claim anyOf(Collection collection, Set<? extends Identified> ids, boolean holds) {
        List<Claim> claims = ImmutableSet.<Identified>copyOf(ids).stream()
                .map(id -> (Claim) new Has(collection, id, holds))
                .collect(ImmutableList.toImmutableList());
        return holds ? new Any(claims) : new All(claims);
    }
}
