package dev.evenkeel.text;

/**
 * A phrase that cannot be read: what is wrong, where, and what would be right.
 *
 * <p>A phrase is a pack author's text, never a customer's, so the message may quote it.
 */
public final class PhraseSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int column;

    PhraseSyntaxException(String problem, int column) {
        super("column " + column + ": " + problem);
        this.column = column;
    }

    /** The column of the phrase at which it goes wrong, from 1. */
    public int getColumn() {
        return column;
    }
}
