package dev.evenkeel.reply;

import com.google.common.base.CharMatcher;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Puts wording and facts together so that what was left out leaves no trace: no double space, no lost comma, no small initial.
 * Mutable scratch: lives as long as one reply is written.
 */
final class ReplyText {

    private static final CharMatcher BINDS_LEFT = CharMatcher.anyOf(",.;:!?");
    private static final CharMatcher SPACE = CharMatcher.is(' ');
    private static final CharMatcher NOT_SPACE = SPACE.negate();
    private static final CharMatcher SPACE_OR_BINDS_LEFT = SPACE.or(BINDS_LEFT);
    private static final CharMatcher ENDS_SENTENCE = CharMatcher.anyOf(".!?\n");

    /** A value that was cut ends the sentence by itself. */
    private static final char CUT = '…';

    /** Most replies are shorter. */
    private static final int ROOM = 256;

    private final StringBuilder text = new StringBuilder(ROOM);
    private boolean skipped;

    /** Forgets what was written. */
    void clear() {
        text.setLength(0);
        skipped = false;
    }

    void skip() {
        skipped = true;
    }

    /** A fact begins a sentence like any other words; a name is written as its bearer writes it. */
    void fact(Slot slot, @Nullable String value) {
        if (value != null) {
            text.append(slot.isSpecific() && atSentenceStart() ? capitalised(value) : value);
            skipped = false;
        }
    }

    void wording(String words) {
        String joined = text.length() == 0 ? SPACE_OR_BINDS_LEFT.trimLeadingFrom(words) : afterText(words);
        if (joined.startsWith(".") && text.length() > 0 && text.charAt(text.length() - 1) == CUT) {
            joined = joined.substring(1);
        }
        if (!joined.isEmpty()) {
            text.append(skipped && atSentenceStart() ? capitalised(joined) : joined);
            skipped = false;
        }
    }

    private String afterText(String words) {
        String joined = endsWithSpace() ? SPACE.trimLeadingFrom(words) : words;
        if (!joined.isEmpty() && BINDS_LEFT.matches(joined.charAt(0))) {
            dropTrailingSpaces();
        }
        return joined;
    }

    @Override
    public String toString() {
        return CharMatcher.whitespace().trimFrom(text);
    }

    private boolean endsWithSpace() {
        char last = text.charAt(text.length() - 1);
        return last == ' ' || last == '\n';
    }

    private void dropTrailingSpaces() {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    private boolean atSentenceStart() {
        int last = text.length() - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        return last < 0 || ENDS_SENTENCE.matches(text.charAt(last));
    }

    private static String capitalised(String words) {
        int first = NOT_SPACE.indexIn(words);
        if (first < 0) {
            return words;
        }
        return words.substring(0, first) + Character.toTitleCase(words.charAt(first)) + words.substring(first + 1);
    }

    /** No lambda, since replies are made ready while an engine opens, and the first of those takes long to link. */
    record Maker() implements Supplier<ReplyText> {
        @Override
        public ReplyText get() {
            return new ReplyText();
        }
    }
}
