package dev.evenkeel.emotion;

import dev.evenkeel.dialogue.CustomerType;

/**
 * Which type a customer seems to be, by what they said in this conversation.
 *
 * @param type the likeliest type; {@link CustomerType#UNKNOWN} below a confidence of 0.5
 * @param confidence 0..1
 */
public record TypeBelief(CustomerType type, double confidence) {

    private static final TypeBelief UNKNOWN = new TypeBelief(CustomerType.UNKNOWN, 0);

    /** @throws IllegalArgumentException if the confidence is not in 0..1 */
    public TypeBelief {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be in 0..1");
        }
    }

    /** Nothing is known yet. */
    public static TypeBelief unknown() {
        return UNKNOWN;
    }
}
