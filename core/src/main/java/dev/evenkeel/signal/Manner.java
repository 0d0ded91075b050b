package dev.evenkeel.signal;

import dev.evenkeel.text.Context;

/**
 * How much stronger or weaker a signal is for the manner in which it was said.
 *
 * <p>The factors are ours, set by ear and not learned; no guide gives numbers. What is learned is learned from strengths that hold
 * them, so to change one is to learn anew.
 */
final class Manner {

    private static final double INTENSIFIED = 1.25;
    private static final double SOFTENED = 0.6;
    private static final double IN_CAPITALS = 1.1;
    private static final double EXCLAIMED = 1.1;
    /** What comes before a "but" is seldom what somebody writes for. */
    private static final double BEFORE_CONTRAST = 0.8;

    private Manner() {}

    /**
     * The strength of a hit, at most 1.
     *
     * @param plain what it would be if it were said plainly, 0..1
     * @param context how it was said: {@link Context} flags, or-ed together
     */
    static double strength(double plain, int context) {
        double strength = plain;
        strength *= (context & Context.INTENSIFIED) != 0 ? INTENSIFIED : 1;
        strength *= (context & Context.SOFTENED) != 0 ? SOFTENED : 1;
        strength *= (context & Context.CAPITALS) != 0 ? IN_CAPITALS : 1;
        strength *= (context & Context.EXCLAIMED) != 0 ? EXCLAIMED : 1;
        strength *= (context & Context.BEFORE_CONTRAST) != 0 ? BEFORE_CONTRAST : 1;
        return Math.min(strength, 1);
    }
}
