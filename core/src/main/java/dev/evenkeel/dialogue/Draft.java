package dev.evenkeel.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reply that was not sent yet.
 *
 * <p>Immutable. {@code toString()} shows the length of the text, never the text.
 *
 * @param text the draft, up to {@link Bounds#TEXT} characters
 * @param at the time from which its deadlines count, or null if unknown
 */
public record Draft(String text, @Nullable Instant at) {

    /** @throws IllegalArgumentException if the text is too long */
    public Draft {
        Bounds.text(text);
    }

    /** A draft at no particular time. */
    public static Draft of(String text) {
        return new Draft(text, null);
    }

    /** The same draft, at a time. */
    public Draft at(Instant time) {
        return new Draft(text, time);
    }

    @Override
    public String toString() {
        return "Draft[" + text.length() + " characters, at=" + at + "]";
    }
}
