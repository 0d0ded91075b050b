package dev.evenkeel.simulation;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A customer who is not there: how upset they are, how much patience is left, and what they have said so far.
 *
 * <p>Immutable: hearing a line gives the next customer. Which line they say follows from the scenario, from what the agent
 * said, and, among lines that fit equally well, from the seed.
 *
 * @param scenario whose customer it is
 * @param seed tells apart customers of the same scenario
 * @param heat how upset they are, 0 calm to 1 furious; their own, whatever Evenkeel reads in their words
 * @param patience how many more lines that do not help they stay for, 0 or more
 * @param offered whether one of the techniques that settle the matter has helped; one that came too early has not
 * @param said the places of the lines said so far in the scenario's list, at least one
 */
public record SimulatedCustomer(
        Scenario scenario, long seed, double heat, int patience, boolean offered, List<Integer> said) {

    /** Nobody hotter than this accepts anything. */
    private static final double ACCEPTING = 0.4;

    /**
     * @throws IllegalArgumentException if the heat is not in 0..1, the patience is negative, or nothing was said or something
     *     that is not in the scenario
     */
    public SimulatedCustomer {
        said = ImmutableList.copyOf(said);
        if (!(heat >= 0 && heat <= 1)) {
            throw new IllegalArgumentException("simulated customer: heat must be in 0..1");
        }
        if (patience < 0) {
            throw new IllegalArgumentException("simulated customer: patience must be 0 or more");
        }
        int lines = scenario.lines().size();
        if (said.isEmpty() || !said.stream().allMatch(place -> place >= 0 && place < lines)) {
            throw new IllegalArgumentException("simulated customer: said must hold places of the scenario's lines");
        }
    }

    /** The customer of a scenario, who has just said their first line. */
    public static SimulatedCustomer arriving(Scenario scenario, long seed) {
        Temperament temperament = scenario.temperament();
        int opening = new LineChoice(scenario, seed).opening(temperament.heat());
        return new SimulatedCustomer(
                scenario, seed, temperament.heat(), temperament.patience(), false, List.of(opening));
    }

    /** What they said last. */
    public ScenarioLine line() {
        return scenario.lines().get(said.get(said.size() - 1));
    }

    /** Whether they will say no more: they thanked or left, or the scenario's turns are used up. */
    public boolean isDone() {
        return line().mood().isLast() || said.size() >= scenario.turns();
    }

    /**
     * The customer after a line of the agent, with an answer to it.
     *
     * @throws IllegalStateException if the customer is done
     */
    public SimulatedCustomer hearing(Impression agentLine) {
        if (isDone()) {
            throw new IllegalStateException("the simulated customer has gone");
        }
        Temperament temperament = scenario.temperament();
        double felt = temperament.heatAfter(heat, agentLine);
        int left = agentLine.isHelpful() ? Math.min(patience + 1, temperament.patience()) : patience - 1;
        boolean offer = offered || scenario.settledBy().stream().anyMatch(agentLine::isHelpedBy);
        Mood next = next(agentLine, felt, left, offer);
        int answer = new LineChoice(scenario, seed).answer(next, felt, agentLine.cues(), said);
        return new SimulatedCustomer(
                scenario,
                seed,
                felt,
                left,
                offer,
                ImmutableList.<Integer>builder().addAll(said).add(answer).build());
    }

    private Mood next(Impression agentLine, double felt, int left, boolean offer) {
        if (left <= 0) {
            return Mood.LEAVING;
        }
        if (agentLine.isHarmful()) {
            return Mood.HEATING;
        }
        if (line().mood() == Mood.ACCEPTING) {
            return Mood.THANKING;
        }
        if (!agentLine.isHelpful()) {
            return Mood.REPEATING;
        }
        return offer && felt <= ACCEPTING ? Mood.ACCEPTING : Mood.CALMING;
    }
}
