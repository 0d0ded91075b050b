package dev.evenkeel.emotion;

import java.util.function.ToDoubleFunction;

/**
 * The six emotions, each 0..1.
 *
 * <p>Immutable; never NaN.
 */
public record Emotions(
        double anger, double frustration, double anxiety, double sadness, double confusion, double satisfaction) {

    private static final Emotions NONE = new Emotions(0, 0, 0, 0, 0, 0);

    /** @throws IllegalArgumentException if a value is not in 0..1 */
    public Emotions {
        requireUnit(Emotion.ANGER, anger);
        requireUnit(Emotion.FRUSTRATION, frustration);
        requireUnit(Emotion.ANXIETY, anxiety);
        requireUnit(Emotion.SADNESS, sadness);
        requireUnit(Emotion.CONFUSION, confusion);
        requireUnit(Emotion.SATISFACTION, satisfaction);
    }

    /** No feeling at all. */
    public static Emotions none() {
        return NONE;
    }

    /** The emotions that a function gives, each cut to 0..1; NaN counts as 0. */
    public static Emotions of(ToDoubleFunction<Emotion> value) {
        return new Emotions(
                cut(value.applyAsDouble(Emotion.ANGER)),
                cut(value.applyAsDouble(Emotion.FRUSTRATION)),
                cut(value.applyAsDouble(Emotion.ANXIETY)),
                cut(value.applyAsDouble(Emotion.SADNESS)),
                cut(value.applyAsDouble(Emotion.CONFUSION)),
                cut(value.applyAsDouble(Emotion.SATISFACTION)));
    }

    /** The value of one emotion. */
    public double get(Emotion emotion) {
        return emotion.among(anger, frustration, anxiety, sadness, confusion, satisfaction);
    }

    /** The higher of anger and frustration, from which tension is read. */
    public double heat() {
        return Math.max(anger, frustration);
    }

    /** A value cut to 0..1; NaN counts as 0. */
    static double cut(double value) {
        return value > 0 ? Math.min(value, 1) : 0;
    }

    private static void requireUnit(Emotion emotion, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(emotion.id() + " must be in 0..1");
        }
    }
}
