package dev.evenkeel.technique;

import dev.evenkeel.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A word, a number or a single sign of a sentence.
 *
 * @param form a word in lower case with straight apostrophes, a number as written, or the sign
 * @param span where it stands
 * @param number whether it is a number in digits
 */
record WordPiece(String form, Span span, boolean number) {

    /** The pieces between two offsets, in order; spaces, full stops and commas are none. */
    static List<WordPiece> between(String text, int from, int to) {
        List<WordPiece> pieces = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = endOfPiece(text, at, to);
            if (end > at) {
                boolean number = Character.isDigit(text.charAt(at));
                pieces.add(new WordPiece(fold(text, at, end), new Span(at, end), number));
            }
            at = Math.max(end, at + 1);
        }
        return pieces;
    }

    private static int endOfPiece(String text, int at, int to) {
        char first = text.charAt(at);
        int end = at;
        if (Character.isDigit(first)) {
            while (end < to && (Character.isDigit(text.charAt(end)) || joinsDigits(text, end, to))) {
                end++;
            }
        } else if (Character.isLetter(first)) {
            while (end < to && (Character.isLetter(text.charAt(end)) || joinsLetters(text, end, to))) {
                end++;
            }
        } else if (!Character.isWhitespace(first) && ",.;:!?\"()[]-–—/".indexOf(first) < 0) {
            end++;
        }
        return end;
    }

    private static boolean joinsDigits(String text, int at, int to) {
        return ".,:".indexOf(text.charAt(at)) >= 0 && at + 1 < to && Character.isDigit(text.charAt(at + 1));
    }

    private static boolean joinsLetters(String text, int at, int to) {
        return "'’.".indexOf(text.charAt(at)) >= 0
                && at + 1 < to
                && Character.isLetter(text.charAt(at + 1))
                && (text.charAt(at) != '.' || at == 0 || !isInLongWord(text, at));
    }

    /** Whether the full stop does not stand in an abbreviation of single letters, such as "p.m". */
    private static boolean isInLongWord(String text, int stop) {
        return stop >= 2 && Character.isLetter(text.charAt(stop - 2));
    }

    private static String fold(String text, int from, int to) {
        StringBuilder folded = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = Character.toLowerCase(text.charAt(i));
            folded.append(c == '’' ? '\'' : c);
        }
        return folded.toString();
    }
}
