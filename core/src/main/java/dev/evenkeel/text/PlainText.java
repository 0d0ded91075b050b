package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.List;

/** A folded text with a way back: every folded character knows the code point that it comes from. */
final class PlainText {

    final StringBuilder chars = new StringBuilder();
    private final List<Span> origins = new ArrayList<>();
    private final List<Boolean> capitals = new ArrayList<>();

    static PlainText fold(String text) {
        PlainText folded = new PlainText();
        folded.append(text, 0, text.length());
        return folded;
    }

    void append(String text, int start, int end) {
        int next;
        for (int at = start; at < end; at = next) {
            int point = text.codePointAt(at);
            next = at + Character.charCount(point);
            String form = Folding.of(point);
            if (form.isEmpty() && !origins.isEmpty()) {
                // What leaves nothing, such as an accent, belongs to the character before it.
                int last = origins.size() - 1;
                origins.set(last, new Span(origins.get(last).start(), next));
            }
            chars.append(form);
            for (int i = 0; i < form.length(); i++) {
                origins.add(new Span(at, next));
                capitals.add(isLetter(form.charAt(0)) && Character.isUpperCase(point));
            }
        }
    }

    int length() {
        return chars.length();
    }

    char at(int index) {
        return chars.charAt(index);
    }

    boolean isCapital(int index) {
        return capitals.get(index);
    }

    Span origin(int from, int to) {
        return new Span(origins.get(from).start(), origins.get(to - 1).end());
    }

    boolean isWordAt(int index) {
        return index >= 0 && index < length() && isWord(index);
    }

    private boolean isWord(int index) {
        char c = at(index);
        return c < 0x80
                ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')
                : !isEmojiAt(index) && "£€¥₹¢".indexOf(c) < 0;
    }

    boolean isEmojiAt(int index) {
        char c = at(index);
        if (Character.isLowSurrogate(c) && index > 0) {
            return Folding.isEmoji(Character.codePointBefore(chars, index + 1));
        }
        return c >= 0x80 && Folding.isEmoji(Character.codePointAt(chars, index));
    }

    boolean isDigitAt(int index) {
        return index >= 0 && index < length() && at(index) >= '0' && at(index) <= '9';
    }

    boolean isLetterAt(int index) {
        return isWordAt(index) && !isDigitAt(index);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || c >= 0x80;
    }
}
