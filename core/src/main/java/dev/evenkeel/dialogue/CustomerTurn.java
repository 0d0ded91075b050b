package dev.evenkeel.dialogue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line from the customer.
 *
 * <p>Immutable. {@code toString()} shows the length of the text, never the text.
 *
 * @param text the message as written, up to {@link Bounds#TEXT} characters; empty is valid and neutral
 * @param at when it was said, or null: then no time passes and nothing gets a due date
 * @param complete false alone says that the customer is still writing
 */
public record CustomerTurn(String text, @Nullable Instant at, boolean complete) {

    /** @throws IllegalArgumentException if the text is too long */
    public CustomerTurn {
        Bounds.text(text);
    }

    /** A complete line, at no particular time. */
    public static CustomerTurn of(String text) {
        return new CustomerTurn(text, null, true);
    }

    /** The same line, said at a time. */
    public CustomerTurn at(Instant time) {
        return new CustomerTurn(text, time, complete);
    }

    /** The same line, of a customer who is still writing. */
    public CustomerTurn stillWriting() {
        return new CustomerTurn(text, at, false);
    }

    @Override
    public String toString() {
        return "CustomerTurn[" + text.length() + " characters, at=" + at + ", complete=" + complete + "]";
    }
}
