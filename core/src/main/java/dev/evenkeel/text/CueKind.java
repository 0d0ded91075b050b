package dev.evenkeel.text;

import java.util.List;

/** The kinds of cues that tell how a phrase is said. */
enum CueKind {
    NEGATOR(0, TokenFlags.NEGATOR),
    INTENSIFIER(1, TokenFlags.INTENSIFIER),
    SOFTENER(2, TokenFlags.SOFTENER),
    CONTRAST(3, TokenFlags.CONTRAST),
    CONDITIONAL(4, TokenFlags.CONDITIONAL),
    CONDITION_END(5, TokenFlags.CONDITION_END),
    QUESTION(6, TokenFlags.QUESTION),
    REPORTER(7, TokenFlags.REPORTER),
    /** Always of several words: a word that negates, and alone does not, is no negator. */
    FALSE_NEGATOR(8, 0);

    private static final CueKind[] BY_NUMBER = values();

    /** Its number among the kinds, from 0. */
    final int number;
    /** The flag of a word that is such a cue alone. */
    final int flag;

    CueKind(int number, int flag) {
        this.number = number;
        this.flag = flag;
    }

    static CueKind numbered(int number) {
        return BY_NUMBER[number];
    }

    /** The kind of the lowest of these flags. */
    static CueKind flagged(int flags) {
        return BY_NUMBER[Integer.numberOfTrailingZeros(flags) - TokenTable.NUMBER_BITS];
    }

    /** A bit of its own. */
    int bit() {
        return 1 << number;
    }

    List<String> of(Vocabulary vocabulary) {
        return switch (this) {
            case NEGATOR -> vocabulary.negators();
            case INTENSIFIER -> vocabulary.intensifiers();
            case SOFTENER -> vocabulary.softeners();
            case CONTRAST -> vocabulary.contrasts();
            case CONDITIONAL -> vocabulary.conditionals();
            case CONDITION_END -> vocabulary.conditionEnds();
            case QUESTION -> vocabulary.questions();
            case REPORTER -> vocabulary.reporters();
            case FALSE_NEGATOR -> vocabulary.falseNegators();
        };
    }
}
