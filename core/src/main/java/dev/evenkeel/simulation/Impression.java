package dev.evenkeel.simulation;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.technique.TechniqueId;
import java.util.List;
import java.util.Set;

/**
 * How an agent's line comes across to the customer: what in it helps, and what hurts.
 *
 * <p>Immutable.
 *
 * @param helped what helps, most first
 * @param harmed what hurts, most first
 * @param cues all that the customer can answer to
 */
public record Impression(List<Remark> helped, List<Remark> harmed, Set<Cue> cues) {

    private static final Impression SILENCE = new Impression(
            List.of(),
            List.of(new Remark(
                    Remark.SILENCE,
                    0.3,
                    "Nobody answered, so the customer has to say it again.",
                    "Answer, if only with what you are doing now and when they will hear more.")),
            Set.of());

    /** How far from nothing a line must be before it counts as helping or hurting. */
    private static final double NOTICED = 0.15;

    public Impression {
        helped = List.copyOf(helped);
        harmed = List.copyOf(harmed);
        cues = ImmutableSet.copyOf(cues);
    }

    /** What it is like not to be answered. */
    public static Impression ofSilence() {
        return SILENCE;
    }

    /** How much it soothes, 0..1: reasons join, and none makes it certain. */
    public double soothing() {
        return joined(helped);
    }

    /** How much it hurts, 0..1. */
    public double hurt() {
        return joined(harmed);
    }

    /** What is left of the one after the other: from -1, it only hurt, to 1, it only soothed. */
    public double net() {
        return soothing() - hurt();
    }

    /** Whether it clearly helped more than it hurt. */
    public boolean isHelpful() {
        return net() >= NOTICED;
    }

    /** Whether it clearly hurt more than it helped. */
    public boolean isHarmful() {
        return net() <= -NOTICED && !equals(SILENCE);
    }

    /** Whether a technique was used and did help, which one that a gate holds back does not. */
    public boolean isHelpedBy(TechniqueId technique) {
        return helped.stream().anyMatch(remark -> remark.id().equals(technique.id()));
    }

    private static double joined(List<Remark> remarks) {
        double rest = 1;
        for (Remark remark : remarks) {
            rest *= 1 - remark.weight();
        }
        return 1 - rest;
    }
}
