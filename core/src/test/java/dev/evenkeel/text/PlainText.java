package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.List;

/** A folded text, a glyph for each character, that knows where each comes from. */
final class PlainText {

    /** What a glyph becomes whose word is written longer than it is read. */
    static final int GONE = -1;
    /** A part of a link or a mention. */
    static final int OPAQUE = -2;
    /** What parts a face from the word before it. */
    static final int THIN = -3;
    /** The codes of faces go down from here. */
    static final int FACES = -10;

    record Glyph(int code, Span origin, boolean capital) {}

    private final List<Glyph> glyphs = new ArrayList<>();
    /** How many letters there are of each {@link Script}, other than Latin ones. */
    final int[] otherLetters = new int[Script.COUNT];

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
            if (form.isEmpty() && !glyphs.isEmpty()) {
                // What leaves nothing, such as an accent, belongs to the character before it.
                Glyph last = glyphs.get(glyphs.size() - 1);
                glyphs.set(
                        glyphs.size() - 1,
                        new Glyph(last.code(), new Span(last.origin().start(), next), last.capital()));
            }
            Span origin = new Span(at, next);
            for (int code : form.codePoints().toArray()) {
                glyphs.add(new Glyph(code, origin, isLatin(code) && Character.isUpperCase(point)));
            }
            if (!form.isEmpty() && isOtherLetter(form.codePointAt(0))) {
                otherLetters[Script.of(form.codePointAt(0))]++;
            }
        }
    }

    private static boolean isOtherLetter(int code) {
        return code >= 0x80 && !Folding.isEmoji(code) && Folding.CURRENCY.indexOf(code) < 0;
    }

    int length() {
        return glyphs.size();
    }

    /** The code at a place, 0 outside of the text. */
    int at(int index) {
        return index >= 0 && index < length() ? glyphs.get(index).code() : 0;
    }

    boolean isCapital(int index) {
        return glyphs.get(index).capital();
    }

    Span origin(int from, int to) {
        return new Span(
                glyphs.get(from).origin().start(), glyphs.get(to - 1).origin().end());
    }

    void set(int index, int code, boolean capital) {
        glyphs.set(index, new Glyph(code, glyphs.get(index).origin(), capital));
    }

    void set(int index, int code) {
        set(index, code, isCapital(index));
    }

    /** Makes a face of what is between; its first place parts it from a word before it. */
    void setFace(int from, int to, int number) {
        glyphs.set(from + 1, new Glyph(FACES - number, origin(from, from + 2), false));
        set(from, THIN, false);
        shorten(from + 2, to);
    }

    /** Makes what is from {@code shortEnd} to {@code end} part of the glyph before it. */
    void shorten(int shortEnd, int end) {
        if (shortEnd == end) {
            return;
        }
        Glyph last = glyphs.get(shortEnd - 1);
        Span origin =
                new Span(last.origin().start(), glyphs.get(end - 1).origin().end());
        glyphs.set(shortEnd - 1, new Glyph(last.code(), origin, last.capital()));
        for (int at = shortEnd; at < end; at++) {
            set(at, GONE, false);
        }
    }

    void copy(int from, int to) {
        glyphs.set(to, glyphs.get(from));
    }

    /** Whether a letter or digit stands there, or a part of a link. */
    boolean isWord(int index) {
        int code = at(index);
        return isLatin(code) || isDigit(index) || code == OPAQUE || isOtherLetter(code);
    }

    boolean isPicture(int index) {
        return at(index) <= FACES || Folding.isEmoji(at(index));
    }

    boolean isDigit(int index) {
        return at(index) >= '0' && at(index) <= '9';
    }

    private static boolean isLatin(int code) {
        return code >= 'a' && code <= 'z';
    }

    boolean isLetter(int index) {
        return isLatin(at(index)) || isOtherLetter(at(index));
    }

    boolean isSmallLatin(int index) {
        return isLatin(at(index)) && !isCapital(index);
    }

    boolean isSpace(int index) {
        return at(index) == ' ';
    }

    /** A space, a line end, or outside of the text. */
    boolean isBlank(int index) {
        return isSpace(index) || at(index) == '\n' || at(index) == 0;
    }

    String substring(int from, int to) {
        StringBuilder chars = new StringBuilder();
        for (int at = from; at < to; at++) {
            int code = at(at);
            chars.appendCodePoint(code >= 0 ? code : 0xF8FF + code);
        }
        return chars.toString();
    }
}
