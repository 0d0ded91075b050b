package dev.evenkeel.signal;

import dev.evenkeel.text.Span;

/**
 * Something that a message shows. Immutable.
 *
 * <p>Not a record, since a reading is mostly signals, and each is a third smaller with its span's two numbers in it.
 */
public final class Signal {

    private final SignalId id;
    private final double strength;
    private final int start;
    private final int end;
    private final RuleId rule;

    /**
     * A signal.
     *
     * @param id what it shows
     * @param strength how intense it is, 0..1; not how probable
     * @param span where in the text as given
     * @param rule the rule that found it
     * @throws IllegalArgumentException if the strength is not in 0..1
     */
    public Signal(SignalId id, double strength, Span span, RuleId rule) {
        this(id, strength, span.start(), span.end(), rule);
    }

    Signal(SignalId id, double strength, int start, int end, RuleId rule) {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("signal " + id.id() + ": strength must be in 0..1");
        }
        this.id = id;
        this.strength = strength;
        this.start = start;
        this.end = end;
        this.rule = rule;
    }

    /** What it shows. */
    public SignalId id() {
        return id;
    }

    /** How intense it is, 0..1; not how probable. */
    public double strength() {
        return strength;
    }

    /** Where in the text as given. */
    public Span span() {
        return new Span(start, end);
    }

    /** The rule that found it. */
    public RuleId rule() {
        return rule;
    }

    /** Orders signals by where they start, then by where they end. */
    static int byPlace(Signal one, Signal other) {
        return byPlace(one.start, one.end, other.start, other.end);
    }

    /** The same order for the bounds of two signals. */
    static int byPlace(int start, int end, int otherStart, int otherEnd) {
        return start != otherStart ? Integer.compare(start, otherStart) : Integer.compare(end, otherEnd);
    }

    /** Whether of two signals with one id the first stays: the stronger, of equals the earlier, then by the id of its rule. */
    static boolean outdoes(Signal one, Signal other) {
        return outdoes(one.strength, one.start, one.end, one.rule, other.strength, other.start, other.end, other.rule);
    }

    /** The same for what two signals would be made of. */
    static boolean outdoes(
            double strength,
            int start,
            int end,
            RuleId rule,
            double otherStrength,
            int otherStart,
            int otherEnd,
            RuleId otherRule) {
        if (strength != otherStrength) {
            return strength > otherStrength;
        }
        int order = byPlace(start, end, otherStart, otherEnd);
        return (order != 0 ? order : rule.id().compareTo(otherRule.id())) < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signal that
                && id.equals(that.id)
                && Double.compare(strength, that.strength) == 0
                && start == that.start
                && end == that.end
                && rule.equals(that.rule);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * id.hashCode() + Double.hashCode(strength)) + 31 * start + end) + rule.hashCode();
    }

    @Override
    public String toString() {
        return "Signal[id=" + id + ", strength=" + strength + ", span=" + span() + ", rule=" + rule + "]";
    }
}
