package dev.evenkeel.json;

/** Ends the reading of one file. */
final class SyntaxMistake extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Mistake mistake;

    SyntaxMistake(Mistake mistake) {
        super(mistake.message());
        this.mistake = mistake;
    }

    Mistake mistake() {
        return mistake;
    }
}
