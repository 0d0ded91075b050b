package dev.evenkeel.playbook;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.playbook.Claim.Among;
import dev.evenkeel.playbook.Claim.Choice;
import dev.evenkeel.playbook.Claim.Collection;
import dev.evenkeel.playbook.Claim.Counted;
import dev.evenkeel.playbook.Claim.Has;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is decided of a situation so far while a search looks for one. */
final class PartialSituation {

    /** The counts that are still possible, both ends included. */
    private record Range(int lowest, int highest) {
        static final Range ANY = new Range(0, Counter.CEILING);
    }

    private final EnumMap<Choice, Set<? extends Identified>> left = new EnumMap<>(Choice.class);
    private final EnumMap<Collection, Map<Identified, Boolean>> members = new EnumMap<>(Collection.class);
    private final EnumMap<Counter, Range> counts = new EnumMap<>(Counter.class);

    private PartialSituation() {
        for (Collection collection : Collection.values()) {
            members.put(collection, new LinkedHashMap<>());
        }
    }

    /** Nothing is decided; each choice is among all the values that it is given. */
    static PartialSituation among(Map<Choice, Set<? extends Identified>> choices) {
        PartialSituation open = new PartialSituation();
        open.left.putAll(choices);
        return open;
    }

    PartialSituation copy() {
        PartialSituation copy = new PartialSituation();
        copy.left.putAll(left);
        members.forEach((collection, there) -> members(copy, collection).putAll(there));
        copy.counts.putAll(counts);
        return copy;
    }

    /** The claim as far as it is open: {@link Claim#TRUE} or {@link Claim#FALSE} if it is decided. */
    Claim reduce(Claim claim) {
        if (claim instanceof Claim.All all) {
            return join(all.parts(), true);
        }
        if (claim instanceof Claim.Any any) {
            return join(any.parts(), false);
        }
        if (claim instanceof Among among) {
            return reduce(among);
        }
        if (claim instanceof Has has) {
            Boolean there = members(this, has.collection()).get(has.id());
            return there == null ? has : decided(there == has.there());
        }
        if (claim instanceof Counted counted) {
            Range range = counts.getOrDefault(counted.counter(), Range.ANY);
            if (range.lowest() >= counted.least()) {
                return decided(counted.atLeast());
            }
            return range.highest() < counted.least() ? decided(!counted.atLeast()) : counted;
        }
        throw new IllegalStateException("a claim of no known kind");
    }

    /** Makes an open claim about a single value true. */
    void decide(Claim open) {
        if (open instanceof Among among) {
            left.put(among.choice(), kept(among));
        } else if (open instanceof Has has) {
            members(this, has.collection()).put(has.id(), has.there());
        } else if (open instanceof Counted counted) {
            Range range = counts.getOrDefault(counted.counter(), Range.ANY);
            counts.put(
                    counted.counter(),
                    counted.atLeast()
                            ? new Range(counted.least(), range.highest())
                            : new Range(range.lowest(), counted.least() - 1));
        } else {
            throw new IllegalStateException("only a claim about a single value can be decided");
        }
    }

    /** What is chosen, what is there and what is counted; the rest does not matter or is not there. */
    String inWords(Map<Choice, Set<? extends Identified>> choices) {
        List<String> words = new ArrayList<>();
        choices.forEach((choice, all) -> {
            Set<? extends Identified> values = left.getOrDefault(choice, all);
            Identified value = values.iterator().next();
            if (values.size() < all.size() && !value.equals(SituationSpace.NONE)) {
                words.add(Identified.idOf(choice) + " " + value.id());
            }
        });
        members.forEach((collection, decided) -> decided.forEach((id, there) -> {
            if (there) {
                words.add(Identified.idOf(collection) + " " + id.id());
            }
        }));
        counts.forEach((counter, range) -> words.add(counter.id() + " " + range.lowest()));
        return Joiner.on(", ").join(words);
    }

    private Claim join(List<Claim> parts, boolean all) {
        Claim ends = all ? Claim.FALSE : Claim.TRUE;
        Claim drops = all ? Claim.TRUE : Claim.FALSE;
        List<Claim> open = new ArrayList<>(parts.size());
        for (Claim part : parts) {
            Claim reduced = reduce(part);
            if (reduced.equals(ends)) {
                return ends;
            }
            if (!reduced.equals(drops)) {
                open.add(reduced);
            }
        }
        if (open.size() == 1) {
            return open.get(0);
        }
        return all ? new Claim.All(open) : new Claim.Any(open);
    }

    private Claim reduce(Among among) {
        Set<? extends Identified> kept = kept(among);
        if (kept.isEmpty()) {
            return Claim.FALSE;
        }
        return kept.size() == values(among).size() ? Claim.TRUE : among;
    }

    private Set<? extends Identified> kept(Among among) {
        return values(among).stream()
                .filter(value -> among.values().contains(value) == among.among())
                .collect(ImmutableSet.toImmutableSet());
    }

    private Set<? extends Identified> values(Among among) {
        return left.getOrDefault(among.choice(), ImmutableSet.of());
    }

    private static Claim decided(boolean holds) {
        return holds ? Claim.TRUE : Claim.FALSE;
    }

    private static Map<Identified, Boolean> members(PartialSituation situation, Collection collection) {
        return situation.members.computeIfAbsent(collection, any -> new LinkedHashMap<>());
    }
}
