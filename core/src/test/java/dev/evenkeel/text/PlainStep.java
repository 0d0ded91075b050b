package dev.evenkeel.text;

/** One step of a phrase once its groups, collections and inflections are written out. */
sealed interface PlainStep {

    /** A word as written; it may turn out to be several when it is cut ("know-it-all"). */
    record Literal(String written, int column) implements PlainStep {}

    /** A step that takes one word whichever it is, one number, or a short gap. */
    enum Wildcard implements PlainStep {
        ANY_WORD,
        DIGITS,
        GAP
    }
}
