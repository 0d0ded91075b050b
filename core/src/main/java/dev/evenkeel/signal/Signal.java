package dev.evenkeel.signal;

import dev.evenkeel.text.Span;

/**
 * Something that a message shows. Immutable.
 *
 * <p>Not a record, since a reading is mostly signals, and each is half as large with its span's two numbers in it and with what
 * all signals of a rule have in common outside.
 */
public final class Signal {

    private final SignalSource source;
    private final double strength;
    private final int start;
    private final int end;

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
        this(new SignalSource(id, rule), strength, span);
    }

    /**
     * A signal of a rule that finds many: they share what they have in common.
     *
     * @param source what it shows, and the rule that found it
     * @param strength how intense it is, 0..1; not how probable
     * @param span where in the text as given
     * @throws IllegalArgumentException if the strength is not in 0..1
     */
    public Signal(SignalSource source, double strength, Span span) {
        this(source, strength, span.start(), span.end());
    }

    Signal(SignalSource source, double strength, int start, int end) {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("signal " + source.signal().id() + ": strength must be in 0..1");
        }
        this.source = source;
        this.strength = strength;
        this.start = start;
        this.end = end;
    }

    /** What it shows. */
    public SignalId id() {
        return source.signal();
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
        return source.rule();
    }

    /**
     * The same signal, as strong as this.
     *
     * @throws IllegalArgumentException if the strength is not in 0..1
     */
    public Signal withStrength(double other) {
        return new Signal(source, other, start, end);
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
        return outdoes(
                one.strength, one.start, one.end, one.rule(), other.strength, other.start, other.end, other.rule());
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
                && source.equals(that.source)
                && Double.compare(strength, that.strength) == 0
                && start == that.start
                && end == that.end;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * source.hashCode() + Double.hashCode(strength)) + start) + end;
    }

    @Override
    public String toString() {
        return "Signal[id=" + id() + ", strength=" + strength + ", span=" + span() + ", rule=" + rule() + "]";
    }
}
