package dev.evenkeel.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Chooses which of a scenario's lines is said next: an answer to the agent's line before one that always fits, a new one
 * before an old one, and among equals by the seed.
 */
final class LineChoice {

    private final Scenario scenario;
    private final long seed;

    LineChoice(Scenario scenario, long seed) {
        this.scenario = scenario;
        this.seed = seed;
    }

    int opening(double heat) {
        return answer(Mood.OPENING, heat, ImmutableSet.of(), ImmutableList.of());
    }

    /** The place of the line in the scenario's list. */
    int answer(Mood mood, double heat, Set<Cue> cues, List<Integer> said) {
        List<ScenarioLine> lines = scenario.lines();
        IntPredicate fits =
                place -> lines.get(place).mood() == mood && lines.get(place).from() <= heat;
        IntPredicate isNew = place -> !said.contains(place);
        IntPredicate answers = place -> lines.get(place).answers(cues);
        IntPredicate anyTime = place -> lines.get(place).fitsAfterAnything();
        List<IntPredicate> wishes = ImmutableList.of(
                fits.and(isNew).and(answers), fits.and(isNew).and(anyTime), fits.and(answers.or(anyTime)), fits);
        for (IntPredicate wish : wishes) {
            int[] places = IntStream.range(0, lines.size()).filter(wish).toArray();
            if (places.length > 0) {
                return places[dice(said.size()).nextInt(places.length)];
            }
        }
        throw new IllegalStateException("every scenario has a line for every mood");
    }

    /** Every turn has its own dice, so that a conversation can be carried on from any of its snapshots. */
    private Random dice(int turn) {
        return new Random(scattered(seed + scattered(turn)));
    }

    /** Seeds beside each other would roll alike: this is the finaliser of SplitMix64, which sets them apart. */
    private static long scattered(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
