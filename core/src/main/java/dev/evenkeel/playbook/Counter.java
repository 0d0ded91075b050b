package dev.evenkeel.playbook;

import dev.evenkeel.dialogue.Identified;

/** Something that is counted over a conversation; a condition reads it up to {@link #CEILING}. */
public enum Counter implements Identified {
    /** Turns with an insult, mild or severe. */
    INSULTS,
    /** Agent lines that set a boundary. */
    WARNINGS,
    /** Agent lines that apologised. */
    APOLOGIES,
    DISCOUNT_REQUESTS,
    /** Customer turns in a row at {@code frustrated} or above. */
    HARD_TURNS,
    /** Turns in which the customer had to come back to the same unresolved matter. */
    REPEATS,
    /** Turns that said they do not understand our words. */
    NOT_UNDERSTOOD,
    /** Customer lines in a row, just before this one, that were not finished. */
    UNFINISHED,
    /** Times in a row that the same technique was recommended. */
    SAME_TECHNIQUE,
    /** The agent's hard conversations today, as the host tells. */
    HARD_CONVERSATIONS;

    /** The highest count that a condition can tell apart. */
    public static final int CEILING = 9;

    private final String id = Identified.idOf(this);

    @Override
    public String id() {
        return id;
    }
}
