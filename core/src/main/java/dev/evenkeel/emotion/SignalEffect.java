package dev.evenkeel.emotion;

import dev.evenkeel.signal.SignalId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a signal of full strength says of feelings, by its author and by what was learned. Immutable once all are made. */
final class SignalEffect {

    /** What its author says, or null. */
    private @Nullable Emotions feelings;

    /** What it adds to the logit of each {@link LearnedColumn}, or null if nothing was learned about it. */
    private double @Nullable [] gains;

    private SignalEffect() {}

    /** The effects of all signals that have any. To be looked up and never gone through, so the order does not matter. */
    static Map<SignalId, SignalEffect> of(Map<SignalId, Emotions> feelings, List<LearnedColumn> columns) {
        Map<SignalId, SignalEffect> effects = new HashMap<>();
        for (Map.Entry<SignalId, Emotions> of : feelings.entrySet()) {
            in(effects, of.getKey()).feelings = of.getValue();
        }
        for (LearnedColumn column : columns) {
            for (Map.Entry<SignalId, Double> gain : column.gains().entrySet()) {
                SignalEffect effect = in(effects, gain.getKey());
                if (effect.gains == null) {
                    effect.gains = new double[columns.size()];
                }
                effect.gains[column.target().column()] = gain.getValue();
            }
        }
        return effects;
    }

    private static SignalEffect in(Map<SignalId, SignalEffect> effects, SignalId signal) {
        SignalEffect effect = effects.get(signal);
        if (effect == null) {
            effect = new SignalEffect();
            effects.put(signal, effect);
        }
        return effect;
    }

    @Nullable
    Emotions feelings() {
        return feelings;
    }

    /** Not to be changed. */
    double @Nullable [] gains() {
        return gains;
    }
}
