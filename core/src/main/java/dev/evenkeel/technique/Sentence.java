package dev.evenkeel.technique;

import dev.evenkeel.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of an agent's line, told by its punctuation alone.
 *
 * @param span from its first character that is no space to the end of its closing marks
 * @param words how many runs of letters and digits it has
 * @param asked whether a question mark closes it
 */
record Sentence(Span span, int words, boolean asked) {

    /** The sentences of a text, in order, without those that hold no word. */
    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = endOf(text, start);
            Sentence sentence = between(text, start, end);
            if (sentence.words > 0) {
                sentences.add(sentence);
            }
            start = end;
        }
        return sentences;
    }

    private static int endOf(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || isStop(text, i)) {
                return afterMarks(text, i);
            }
        }
        return text.length();
    }

    private static boolean isStop(String text, int i) {
        char c = text.charAt(i);
        if (c == '!' || c == '?') {
            return true;
        }
        if (c != '.') {
            return false;
        }
        boolean spaceFollows = i + 1 == text.length()
                || Character.isWhitespace(text.charAt(i + 1))
                || ".!?)]\"'”’".indexOf(text.charAt(i + 1)) >= 0;
        return spaceFollows && !isAbbreviation(text, i);
    }

    /** Whether the full stop closes a single letter ("p.m.", "J. Doe") rather than a sentence. */
    private static boolean isAbbreviation(String text, int stop) {
        boolean letter = stop > 0 && Character.isLetter(text.charAt(stop - 1));
        return letter && (stop == 1 || !Character.isLetterOrDigit(text.charAt(stop - 2)));
    }

    private static int afterMarks(String text, int i) {
        int end = i + 1;
        while (end < text.length() && ".!?)]\"'”’".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static Sentence between(String text, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int words = 0;
        boolean asked = false;
        boolean inWord = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c) || (inWord && (c == '\'' || c == '’'));
            words += letter && !inWord ? 1 : 0;
            inWord = letter;
            asked |= c == '?';
        }
        return new Sentence(new Span(start, end), words, asked);
    }
}
