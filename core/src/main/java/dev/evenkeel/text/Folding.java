package dev.evenkeel.text;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a code point is read as: its plain lower-case letter, one of a few punctuation marks, or nothing.
 *
 * <p>Compatibility forms (full-width, mathematical, ligatures) and accented Latin letters become plain letters; every
 * separator becomes a space, every kind of dash, quote and apostrophe one kind; what cannot be seen is dropped. The
 * rules cover scripts whose properties are the same in every Unicode version that a JVM of ours may carry, so that the
 * same text is read the same everywhere; other code points are letters as they are.
 */
final class Folding {

    /** What a code point that leaves nothing is folded to. */
    static final String NOTHING = "";

    /** The signs that make the digits after them an amount. */
    static final String CURRENCY = "$£€¥₹¢";

    private static final String SPACE = " ";

    private Folding() {}

    /** The folded form of a code point: a few characters, or none. */
    static String of(int point) {
        if (point < 0x80) {
            return String.valueOf(Character.toLowerCase(ascii(point)));
        }
        String mark = mark(point);
        if (mark != null) {
            return mark;
        }
        if (isInvisible(point)) {
            return NOTHING;
        }
        if (isSymbol(point)) {
            return SPACE;
        }
        return isFoldedLetter(point) ? letter(point) : Character.toString(point);
    }

    /** An ASCII character as it is read, in its own case: what cannot be seen is a space. */
    static char ascii(int point) {
        if (point == '`') {
            return '\'';
        }
        return (point < ' ' && point != '\n') || point == 0x7F ? ' ' : (char) point;
    }

    private static @Nullable String mark(int point) {
        return switch (point) {
            case 0x2018, 0x2019, 0x201B, 0x02BC, 0x00B4, 0x2032, 0xFF07 -> "'";
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x00AB, 0x00BB, 0x2033, 0x300C, 0x300D, 0xFF02 -> "\"";
            case 0x2010, 0x2011, 0x2212 -> "-";
            case 0x2012, 0x2013, 0x2014, 0x2015 -> ";";
            case 0x2026 -> "...";
            case 0x203C -> "!!";
            case 0x2047 -> "??";
            case 0x2048, 0x2049 -> "?!";
            case 0x3002, 0xFF61, 0x0964, 0x06D4 -> ".";
            case 0x3001, 0xFF64, 0x060C -> ",";
            case 0x061F -> "?";
            case 0x061B -> ";";
            case 0x2028, 0x2029, 0x0085 -> "\n";
            case 0x20AC, 0x00A3, 0x00A5, 0x20B9, 0x00A2 -> Character.toString(point);
            case 0x0131 -> "i";
            case 0x00DF, 0x1E9E -> "ss";
            case 0x00C6, 0x00E6 -> "ae";
            case 0x0152, 0x0153 -> "oe";
            case 0x00D8, 0x00F8 -> "o";
            case 0x0110, 0x0111, 0x00D0, 0x00F0 -> "d";
            case 0x0141, 0x0142 -> "l";
            case 0x00DE, 0x00FE -> "th";
            default -> null;
        };
    }

    private static boolean isInvisible(int point) {
        return in(point, 0x300, 0x36F)
                || in(point, 0x200B, 0x200F)
                || in(point, 0x202A, 0x202E)
                || in(point, 0x2060, 0x206F)
                || in(point, 0xFE00, 0xFE0F)
                || in(point, 0x1F3FB, 0x1F3FF)
                || in(point, 0xE0000, 0xE0FFF)
                || in(point, 0x1AB0, 0x1AFF)
                || in(point, 0x1DC0, 0x1DFF)
                || in(point, 0x20D0, 0x20FF)
                || in(point, 0xFE20, 0xFE2F)
                || in(point, 0x180B, 0x180F)
                || point == 0xAD
                || point == 0x61C
                || point == 0xFEFF;
    }

    private static boolean isSymbol(int point) {
        return in(point, 0x80, 0xA9)
                || in(point, 0xAB, 0xB1)
                || in(point, 0xB6, 0xB8)
                || in(point, 0xBF, 0xBF)
                || point == 0xD7
                || point == 0xF7
                || in(point, 0x2C2, 0x2DF)
                || point == 0x37E
                || point == 0x387
                || in(point, 0x2000, 0x206F)
                || in(point, 0x20A0, 0x20CF)
                || in(point, 0x2100, 0x214F)
                || (in(point, 0x2190, 0x2BFF) && !isEmoji(point))
                || in(point, 0x2E00, 0x2E7F)
                || in(point, 0x3000, 0x303F)
                || in(point, 0xD800, 0xF8FF)
                || in(point, 0xFFF0, 0xFFFF)
                || point == 0x1680
                || point >= Bytes.BEYOND;
    }

    /** Whether a code point is a picture that counts as a word. */
    static boolean isEmoji(int point) {
        return in(point, 0x231A, 0x231B)
                || in(point, 0x23E9, 0x23FA)
                || in(point, 0x2600, 0x27BF)
                || in(point, 0x2B05, 0x2B55)
                || (in(point, 0x1F000, 0x1FAFF) && !in(point, 0x1F3FB, 0x1F3FF));
    }

    private static boolean isFoldedLetter(int point) {
        return in(point, 0xAA, 0x58F)
                || in(point, 0x660, 0x669)
                || in(point, 0x6F0, 0x6F9)
                || in(point, 0x966, 0x96F)
                || in(point, 0x1E00, 0x1FFF)
                || in(point, 0x2070, 0x209F)
                || in(point, 0x2150, 0x218F)
                || in(point, 0xFB00, 0xFB06)
                || in(point, 0xFE30, 0xFE6F)
                || in(point, 0xFF00, 0xFFEF)
                || in(point, 0x1D400, 0x1D7FF);
    }

    private static String letter(int point) {
        String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().forEach(part -> {
            int digit = Character.digit(part, 10);
            if (digit >= 0) {
                folded.append((char) ('0' + digit));
            } else if (part < 0x80) {
                folded.append(Character.toLowerCase(ascii(part)));
            } else if (part == point) {
                folded.appendCodePoint(lower(part));
            } else {
                folded.append(of(part));
            }
        });
        return folded.toString();
    }

    private static int lower(int point) {
        String lower = Character.toString(Character.toUpperCase(point)).toLowerCase(Locale.ROOT);
        return lower.codePointCount(0, lower.length()) == 1 ? lower.codePointAt(0) : Character.toLowerCase(point);
    }

    private static boolean in(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
