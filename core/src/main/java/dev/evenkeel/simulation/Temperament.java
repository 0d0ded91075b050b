package dev.evenkeel.simulation;

import dev.evenkeel.dialogue.Identified;
import java.util.List;

/**
 * How a simulated customer takes things: how upset they arrive, how easily they cool and flare up, and how long they stay.
 *
 * <p>Immutable. An open set: the constants are those that every scenario may name, and any other numbers will do.
 *
 * @param id a name for it
 * @param heat how upset they arrive, 0 calm to 1 furious
 * @param softens the share of their heat that a perfect line takes away, above 0 and at most 1
 * @param flares the share of the way to fury that the worst of lines sends them, 0..1
 * @param patience after how many lines in a row that do not help they leave, 1..{@value #MOST_PATIENCE}; a line that helps
 *     gives one back
 */
public record Temperament(String id, double heat, double softens, double flares, int patience) implements Identified {

    /** The longest patience, in lines. */
    public static final int MOST_PATIENCE = 10;

    /** Takes most things as they come. */
    public static final Temperament EVEN = new Temperament("even", 0.35, 0.5, 0.35, 4);

    /** Flares up fast, and cools as fast. */
    public static final Temperament QUICK = new Temperament("quick", 0.75, 0.5, 0.7, 3);

    /** Afraid more than angry. */
    public static final Temperament WORRIED = new Temperament("worried", 0.5, 0.45, 0.4, 4);

    /** Hard to win over, and hard to lose. */
    public static final Temperament STUBBORN = new Temperament("stubborn", 0.55, 0.3, 0.4, 5);

    /** Has been through this before, and is about to give up. */
    public static final Temperament WEARY = new Temperament("weary", 0.6, 0.4, 0.45, 3);

    private static final List<Temperament> STANDARD = List.of(EVEN, QUICK, WORRIED, STUBBORN, WEARY);

    /** How much a line heats that neither helps nor hurts: the customer was not heard. */
    private static final double UNHEARD = 0.2;

    /** @throws IllegalArgumentException if the id is not well formed or a number is out of range */
    public Temperament {
        Identified.requireWellFormed("temperament", id);
        requireUnit("heat", heat);
        requireUnit("softens", softens);
        requireUnit("flares", flares);
        if (softens == 0) {
            throw new IllegalArgumentException("temperament: softens must be above 0, or nothing could ever help");
        }
        if (patience < 1 || patience > MOST_PATIENCE) {
            throw new IllegalArgumentException("temperament: patience must be in 1.." + MOST_PATIENCE);
        }
    }

    /** The temperaments that have a name, gentlest first. */
    public static List<Temperament> standard() {
        return STANDARD;
    }

    /**
     * The heat after a line, 0..1: never more than before if the line helped more than it hurt, never less otherwise.
     *
     * @param before the heat before, 0..1
     */
    double heatAfter(double before, Impression line) {
        double net = line.net();
        if (net > 0) {
            return before * (1 - softens * net);
        }
        return before + (1 - before) * flares * Math.max(-net, UNHEARD);
    }

    private static void requireUnit(String what, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("temperament: " + what + " must be in 0..1");
        }
    }
}
