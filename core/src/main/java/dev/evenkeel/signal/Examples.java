package dev.evenkeel.signal;

import java.util.List;

/**
 * Texts that a rule must match and must not match; run when a pack is tested, not when an engine opens.
 *
 * @param match texts in which a phrase of the rule must stand
 * @param noMatch texts in which none must
 */
public record Examples(List<String> match, List<String> noMatch) {

    private static final Examples NONE = new Examples(List.of(), List.of());

    public Examples {
        match = List.copyOf(match);
        noMatch = List.copyOf(noMatch);
    }

    /** No examples, which only a rule without phrases may have. */
    public static Examples none() {
        return NONE;
    }

    @Override
    public String toString() {
        return "Examples[match=" + match.size() + ", noMatch=" + noMatch.size() + "]";
    }
}
