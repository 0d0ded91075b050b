package dev.evenkeel.emotion;

import dev.evenkeel.signal.SignalId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The few numbers of the default emotion model, and what each signal says about feelings.
 *
 * @param bands where {@code annoyed}, {@code frustrated}, {@code angry} and {@code furious} begin on the scale of heat:
 *     four rising numbers above 0 and up to 1
 * @param inertia the share of earlier heat that carries over to a calmer message, 0..1
 * @param halfLifeHours after how many hours half of what was carried over is gone, above 0
 * @param repeatLift how much each unresolved repetition adds to frustration, 0..1
 * @param feelings the emotions that a signal of full strength shows
 */
public record EmotionSettings(
        List<Double> bands, double inertia, double halfLifeHours, double repeatLift, Map<SignalId, Emotions> feelings) {

    /** @throws IllegalArgumentException if a number is out of range or the bands do not rise */
    public EmotionSettings {
        bands = List.copyOf(bands);
        feelings = Collections.unmodifiableMap(new LinkedHashMap<>(feelings));
        double below = 0;
        for (double edge : bands) {
            if (!(edge > below && edge <= 1)) {
                throw new IllegalArgumentException("emotion bands: four rising numbers above 0 and up to 1 are needed");
            }
            below = edge;
        }
        if (bands.size() != Tension.values().length - 1) {
            throw new IllegalArgumentException("emotion bands: four edges are needed, there are " + bands.size());
        }
        if (!(inertia >= 0 && inertia <= 1)) {
            throw new IllegalArgumentException("inertia must be in 0..1");
        }
        if (!(halfLifeHours > 0)) {
            throw new IllegalArgumentException("halfLifeHours must be above 0");
        }
        if (!(repeatLift >= 0 && repeatLift <= 1)) {
            throw new IllegalArgumentException("repeatLift must be in 0..1");
        }
    }

    /** The heat at which a band begins, 0..1. */
    public double begins(Tension tension) {
        return switch (tension) {
            case CALM -> 0;
            case ANNOYED -> bands.get(0);
            case FRUSTRATED -> bands.get(1);
            case ANGRY -> bands.get(2);
            case FURIOUS -> bands.get(3);
        };
    }

    /** The band that a heat lies in. */
    public Tension tensionOf(double heat) {
        if (heat < begins(Tension.ANNOYED)) {
            return Tension.CALM;
        }
        if (heat < begins(Tension.ANGRY)) {
            return heat < begins(Tension.FRUSTRATED) ? Tension.ANNOYED : Tension.FRUSTRATED;
        }
        return heat < begins(Tension.FURIOUS) ? Tension.ANGRY : Tension.FURIOUS;
    }
}
