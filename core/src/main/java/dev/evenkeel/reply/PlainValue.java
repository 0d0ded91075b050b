package dev.evenkeel.reply;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host's fact as it may stand in a sentence: one line, no control or direction marks, no punctuation at its end, not too
 * long.
 */
final class PlainValue {

    private static final CharMatcher TRAILING = CharMatcher.whitespace().or(CharMatcher.anyOf(".,;:!?…-–—"));

    /** What hosts write when they mean that there is nothing. */
    private static final List<String> NOTHING = List.of("null", "undefined");

    private static final String CUT = "…";

    private PlainValue() {}

    /** The fact, at most {@code limit} code points long, or null if there is nothing in it to say. */
    static @Nullable String of(@Nullable String fact, int limit) {
        if (fact == null) {
            return null;
        }
        if (isPlain(fact, limit)) {
            return isNothing(fact) ? null : fact;
        }
        String plain = TRAILING.trimTrailingFrom(oneLine(fact));
        if (isNothing(plain) || plain.codePoints().noneMatch(PlainValue::says)) {
            return null;
        }
        return cut(plain, limit);
    }

    private static boolean isNothing(String fact) {
        for (int i = 0; i < NOTHING.size(); i++) {
            if (Ascii.equalsIgnoreCase(fact, NOTHING.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a fact is ASCII letters and digits with single spaces between, as most are: nothing would be changed. */
    private static boolean isPlain(String fact, int limit) {
        char before = ' ';
        for (int i = 0; i < fact.length(); i++) {
            char c = fact.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letter && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' && fact.length() <= limit;
    }

    private static String oneLine(String fact) {
        StringBuilder plain = new StringBuilder(fact.length());
        fact.codePoints().forEach(point -> {
            if (isSpace(point)) {
                if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else if (isVisible(point)) {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == '\u0085';
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            // Joiners belong to the spelling of names in some scripts, and to emoji.
            case Character.FORMAT -> point == 0x200C || point == 0x200D;
            default -> true;
        };
    }

    private static boolean says(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.OTHER_SYMBOL
                || Character.getType(point) == Character.CURRENCY_SYMBOL;
    }

    private static String cut(String plain, int limit) {
        if (plain.codePointCount(0, plain.length()) <= limit) {
            return plain;
        }
        int end = plain.offsetByCodePoints(0, limit - 1);
        int space = plain.lastIndexOf(' ', end);
        return TRAILING.trimTrailingFrom(plain.substring(0, space > 0 ? space : end)) + CUT;
    }
}
