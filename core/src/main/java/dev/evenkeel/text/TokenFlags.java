package dev.evenkeel.text;

/** What a word is on its own, as bits above its number in a {@link TokenTable}. */
final class TokenFlags {

    static final int NEGATOR = 1 << TokenTable.NUMBER_BITS;
    static final int INTENSIFIER = NEGATOR << 1;
    static final int SOFTENER = NEGATOR << 2;
    static final int CONTRAST = NEGATOR << 3;
    static final int CONDITIONAL = NEGATOR << 4;
    static final int CONDITION_END = NEGATOR << 5;
    static final int QUESTION = NEGATOR << 6;
    static final int REPORTER = NEGATOR << 7;

    /** All cues of one word. */
    static final int CUES = 0xFF << TokenTable.NUMBER_BITS;

    /** Phrases that begin with it need no other word: they must be looked for from here on. */
    static final int STARTS = NEGATOR << 8;

    /** It is among the commonest words of the lexicon's own language. */
    static final int COMMON = NEGATOR << 9;

    /** It is among the commonest words of another language. */
    static final int FOREIGN = NEGATOR << 10;

    /** It stands for several words, by the vocabulary's spellings. */
    static final int SPELLING = NEGATOR << 11;

    /** It starts with a digit; told of a word of a text, not kept in the table. */
    static final int DIGIT = NEGATOR << 12;

    private TokenFlags() {}
}
