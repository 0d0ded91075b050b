package dev.evenkeel.playbook;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A bit for each value that some conditions name, and the situation as the bits of the values that it has.
 *
 * <p>Values of closed sets have their places for good; ids of open sets and counts get one when a condition first names them,
 * and values that no condition names have none. Written to only while conditions are compiled.
 */
@SuppressWarnings("EnumOrdinal") // a bit for each constant, never kept longer than the JVM runs
final class Alphabet {

    private static final int FACTS = 0;
    private static final int MILESTONES = FACTS + Fact.values().length;
    private static final int TENSIONS = MILESTONES + Milestone.values().length;
    private static final int TRENDS = TENSIONS + Tension.values().length;
    /** Facts, milestones, tension and trend share the first number; no set's bits are spread over two. */
    private static final int CHANNELS = Long.SIZE;

    private static final int EVENTS = CHANNELS + Channel.values().length;
    private static final int OTHERS = EVENTS + HostEvent.values().length;

    // Looked up and never gone through, so their order does not matter.
    private final Map<Identified, Integer> states = new HashMap<>();
    private final Map<Identified, Integer> types = new HashMap<>();
    private final Map<Identified, Integer> signals = new HashMap<>();
    private final Map<Identified, Integer> said = new HashMap<>();
    private final Map<Identified, Integer> saidLast = new HashMap<>();
    private final Map<Identified, Integer> advised = new HashMap<>();
    private final List<Counted> counts = new ArrayList<>();
    private int size = OTHERS;

    /** A count that a condition names, and its bit. */
    private record Counted(Condition.CountAtLeast condition, int bit) {}

    /** How many numbers the bits take up. */
    int words() {
        return (size + Long.SIZE - 1) / Long.SIZE;
    }

    /** The bits of the values that a condition names which has no parts: it holds where a situation has any of them. */
    BitSet named(Condition leaf) {
        BitSet bits = new BitSet();
        if (leaf instanceof Condition.FactHolds facts) {
            facts.facts().forEach(fact -> bits.set(FACTS + fact.ordinal()));
        } else if (leaf instanceof Condition.Reached reached) {
            reached.milestones().forEach(milestone -> bits.set(MILESTONES + milestone.ordinal()));
        } else if (leaf instanceof Condition.TensionBetween between) {
            SituationSpace.bands(between).forEach(band -> bits.set(TENSIONS + band.ordinal()));
        } else if (leaf instanceof Condition.TrendIn in) {
            in.trends().forEach(trend -> bits.set(TRENDS + trend.ordinal()));
        } else if (leaf instanceof Condition.OnChannel on) {
            on.channels().forEach(channel -> bits.set(CHANNELS + channel.ordinal()));
        } else if (leaf instanceof Condition.OnEvent on) {
            on.events().forEach(event -> bits.set(EVENTS + event.ordinal()));
        } else if (leaf instanceof Condition.InState in) {
            name(in.states(), states, bits);
        } else if (leaf instanceof Condition.TypeIn in) {
            name(in.types(), types, bits);
        } else if (leaf instanceof Condition.HasSignal has) {
            name(has.signals(), signals, bits);
        } else if (leaf instanceof Condition.Said used) {
            name(used.techniques(), said, bits);
        } else if (leaf instanceof Condition.SaidLast used) {
            name(used.techniques(), saidLast, bits);
        } else if (leaf instanceof Condition.Advised named) {
            name(named.techniques(), advised, bits);
        } else if (leaf instanceof Condition.CountAtLeast count) {
            bits.set(bitOf(count));
        } else {
            throw new IllegalStateException("a condition of no known kind");
        }
        return bits;
    }

    /** The bits of all other values, where a situation has exactly one of those that can be named; else null. */
    @Nullable
    BitSet others(Condition leaf) {
        if (leaf instanceof Condition.TensionBetween) {
            return without(leaf, TENSIONS, Tension.values());
        } else if (leaf instanceof Condition.TrendIn) {
            return without(leaf, TRENDS, Trend.values());
        } else if (leaf instanceof Condition.OnChannel) {
            return without(leaf, CHANNELS, Channel.values());
        }
        return null;
    }

    private BitSet without(Condition leaf, int first, Enum<?>[] all) {
        BitSet others = named(leaf);
        others.flip(first, first + all.length);
        return others;
    }

    private void name(Set<? extends Identified> ids, Map<Identified, Integer> places, BitSet bits) {
        for (Identified id : ids) {
            Integer place = places.get(id);
            if (place == null) {
                place = size++;
                places.put(id, place);
            }
            bits.set(place);
        }
    }

    private int bitOf(Condition.CountAtLeast count) {
        for (Counted counted : counts) {
            if (counted.condition().equals(count)) {
                return counted.bit();
            }
        }
        counts.add(new Counted(count, size));
        return size++;
    }

    /** The bits of a situation. */
    long[] read(Situation situation) {
        long[] bits = new long[words()];
        bits[0] = Circumstances.NO_FACTS.withOnly(situation.facts()).bits() << FACTS | milestones(situation);
        set(bits, TENSIONS + situation.tension().ordinal());
        set(bits, TRENDS + situation.trend().ordinal());
        set(bits, CHANNELS + situation.channel().ordinal());
        if (situation.event() != null) {
            set(bits, EVENTS + situation.event().ordinal());
        }
        set(bits, situation.state(), states);
        set(bits, situation.type(), types);
        if (situation.advised() != null) {
            set(bits, situation.advised(), advised);
        }
        setAll(bits, situation.signals(), signals);
        setAll(bits, situation.said(), said);
        setAll(bits, situation.saidLast(), saidLast);
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i).condition().holdsIn(situation)) {
                set(bits, counts.get(i).bit());
            }
        }
        return bits;
    }

    /** The bits of a situation, given those of another from which it differs at most in its state and milestones. */
    long[] moved(long[] bits, Situation from, Situation to) {
        long[] moved = bits.clone();
        moved[0] ^= milestones(from) ^ milestones(to);
        Integer left = states.get(from.state());
        if (left != null) {
            moved[left / Long.SIZE] &= ~(1L << left);
        }
        set(moved, to.state(), states);
        return moved;
    }

    private static long milestones(Situation situation) {
        return Milestones.NONE.withOnly(situation.milestones()).bits() << MILESTONES;
    }

    private static void setAll(long[] bits, Set<? extends Identified> ids, Map<Identified, Integer> places) {
        if (!ids.isEmpty() && !places.isEmpty()) {
            SmallSet<? extends Identified> few = SmallSet.of(ids);
            for (int i = 0; i < few.size(); i++) {
                set(bits, few.get(i), places);
            }
        }
    }

    private static void set(long[] bits, Identified id, Map<Identified, Integer> places) {
        Integer place = places.get(id);
        if (place != null) {
            set(bits, place);
        }
    }

    private static void set(long[] bits, int place) {
        bits[place / Long.SIZE] |= 1L << place;
    }
}
