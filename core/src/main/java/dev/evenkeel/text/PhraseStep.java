package dev.evenkeel.text;

/** One step of a phrase once its groups, collections and inflections are written out. */
sealed interface PhraseStep {

    /** A word as written; it may turn out to be several when it is cut ("know-it-all"). */
    record Literal(String written, int column) implements PhraseStep {}

    /** A step that takes one word whichever it is, one number, or a short gap. */
    enum Wildcard implements PhraseStep {
        ANY_WORD,
        DIGITS,
        GAP
    }
}
