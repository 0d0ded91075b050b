package dev.evenkeel.emotion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The default emotion model: heat rises at once and cools slowly.
 *
 * <p>Anger and frustration after a turn are what the message itself shows, joined with what carries over from before. What
 * carries over shrinks a little with every turn, by half with every half-life of silence, and by what the agent's lines calm.
 * That a customer's frustration changes little from turn to turn is what Zuters and Leonova (2020) measured.
 *
 * <p>Immutable and thread-safe.
 */
public final class InertialEmotionModel implements EmotionModel {

    /** The other feelings pass sooner than heat does. */
    private static final double LIGHTER_INERTIA = 0.5;

    /** How far heat must be from its recent mean before it counts as a trend. */
    private static final double TREND_STEP = 0.05;

    /** How much of what carried over is left once the customer says that it is solved. */
    private static final double RELIEF = 0.4;

    private static final double NANOS_PER_HOUR = 3.6e12;

    private final EmotionSettings settings;

    /** A model with these numbers. */
    public InertialEmotionModel(EmotionSettings settings) {
        this.settings = settings;
    }

    @Override
    public EmotionalState next(EmotionalState before, Evidence evidence) {
        Appraisal message = evidence.message();
        double kept = settings.inertia() * freshness(before.at(), evidence.at());
        double heatKept = kept * (1 - evidence.calming()) * (evidence.relieved() ? RELIEF : 1);
        double ceiling = evidence.relieved() ? belowFrustrated() : 1;
        double lift =
                evidence.relieved() ? 0 : settings.repeatLift() * Math.min(evidence.repeats(), EmotionalState.MEMORY);
        double lighterKept = kept * LIGHTER_INERTIA;
        Emotions earlier = before.emotions();
        Emotions emotions = new Emotions(
                upTo(ceiling, join(message.get(Emotion.ANGER), earlier.anger() * heatKept)),
                upTo(ceiling, join(join(message.get(Emotion.FRUSTRATION), lift), earlier.frustration() * heatKept)),
                Emotions.cut(join(message.get(Emotion.ANXIETY), earlier.anxiety() * lighterKept)),
                Emotions.cut(join(message.get(Emotion.SADNESS), earlier.sadness() * lighterKept)),
                Emotions.cut(join(message.get(Emotion.CONFUSION), earlier.confusion() * lighterKept)),
                Emotions.cut(join(message.get(Emotion.SATISFACTION), earlier.satisfaction() * lighterKept)));
        double heat = emotions.heat();
        double valence = carriedValence(before.valence() * heatKept * LIGHTER_INERTIA, message.valence());
        return new EmotionalState(
                emotions,
                valence,
                message.confidence(),
                settings.tensionOf(heat),
                trend(before.recentHeat(), heat),
                remember(before.recentHeat(), heat),
                later(before.at(), evidence.at()));
    }

    /** Two independent reasons for a feeling are stronger than one, and never stronger than certainty. */
    private static double join(double one, double other) {
        return one + other * (1 - one);
    }

    private static double upTo(double ceiling, double value) {
        return Emotions.cut(Math.min(ceiling, value));
    }

    private static double carriedValence(double earlier, double own) {
        return Math.max(-1, Math.min(1, own + earlier * (1 - Math.abs(own))));
    }

    private double freshness(@Nullable Instant before, @Nullable Instant now) {
        if (before == null || now == null || !now.isAfter(before)) {
            return 1;
        }
        Duration silence = Duration.between(before, now);
        double hours = silence.getSeconds() / 3600.0 + silence.getNano() / NANOS_PER_HOUR;
        return StrictMath.pow(0.5, hours / settings.halfLifeHours());
    }

    /** Time never goes back, or the next line would find that it had passed twice. */
    private static @Nullable Instant later(@Nullable Instant before, @Nullable Instant now) {
        return now == null || (before != null && before.isAfter(now)) ? before : now;
    }

    private double belowFrustrated() {
        return StrictMath.nextDown(settings.begins(Tension.FRUSTRATED));
    }

    private static Trend trend(List<Double> recent, double heat) {
        double sum = 0;
        for (int i = 0; i < recent.size(); i++) {
            sum += recent.get(i);
        }
        double usual = recent.isEmpty() ? 0 : sum / recent.size();
        if (heat > usual + TREND_STEP) {
            return Trend.RISING;
        }
        return heat < usual - TREND_STEP ? Trend.FALLING : Trend.STEADY;
    }

    /** The last {@link EmotionalState#MEMORY} of all, which are three: written out, no list is made only to be copied. */
    private static List<Double> remember(List<Double> recent, double heat) {
        int size = recent.size();
        return switch (size) {
            case 0 -> List.of(heat);
            case 1 -> List.of(recent.get(0), heat);
            default -> List.of(recent.get(size - 2), recent.get(size - 1), heat);
        };
    }
}
