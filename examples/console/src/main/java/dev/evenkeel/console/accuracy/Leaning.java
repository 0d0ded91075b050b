package dev.evenkeel.console.accuracy;

import dev.evenkeel.dialogue.Identified;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which way a message leans: displeased, pleased or neither. */
enum Leaning implements Identified {
    NEGATIVE,
    NEUTRAL,
    POSITIVE;

    /** A valence no further from 0 than this is neutral. */
    private static final double NEITHER = 0.1;

    static Leaning of(double valence) {
        if (valence < -NEITHER) {
            return NEGATIVE;
        }
        return valence > NEITHER ? POSITIVE : NEUTRAL;
    }

    @Override
    public String id() {
        return Identified.idOf(this);
    }

    static Set<String> ids() {
        return Arrays.stream(values()).map(Leaning::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
