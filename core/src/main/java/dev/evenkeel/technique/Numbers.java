package dev.evenkeel.technique;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads numbers, in digits or in words: the classes {@code number-1}, {@code number-20} and so on. */
final class Numbers {

    private static final String PREFIX = "number-";

    private final WordClasses words;
    private final List<String> names;

    Numbers(WordClasses words) {
        this.words = words;
        this.names = words.namesFrom(PREFIX);
    }

    /** A number as read, and how many pieces it takes. */
    record Read(BigDecimal value, int length) {}

    /** The number that begins at this piece, or null if none does. */
    @Nullable
    Read at(List<WordPiece> pieces, int at) {
        if (at < 0 || at >= pieces.size()) {
            return null;
        }
        if (pieces.get(at).number()) {
            BigDecimal value = ofDigits(pieces.get(at).form());
            return value == null ? null : new Read(value, 1);
        }
        Read tens = named(pieces, at);
        Read ones = tens == null || !isTens(tens) ? null : named(pieces, at + tens.length);
        boolean both = ones != null && ones.value.compareTo(BigDecimal.TEN) < 0;
        return both && tens != null && ones != null
                ? new Read(tens.value.add(ones.value), tens.length + ones.length)
                : tens;
    }

    private @Nullable Read named(List<WordPiece> pieces, int at) {
        if (!words.mayBegin(pieces, at)) {
            return null;
        }
        Read longest = null;
        for (String name : names) {
            int length = words.length(name, pieces, at);
            if (length > (longest == null ? 0 : longest.length)) {
                longest = new Read(new BigDecimal(name.substring(PREFIX.length())), length);
            }
        }
        return longest;
    }

    private static boolean isTens(Read read) {
        int value = read.value.intValue();
        return value >= 20 && value <= 90 && value % 10 == 0;
    }

    /** Reads 1,234.50 and 1.234,50 alike: of two kinds of mark the last one divides, of one kind the one before two digits. */
    private static @Nullable BigDecimal ofDigits(String written) {
        if (written.indexOf(':') >= 0 || written.length() > 20) {
            return null;
        }
        int mark = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
        int decimals = mark < 0 ? 0 : written.length() - mark - 1;
        boolean divides = mark >= 0 && decimals != 3;
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            if (Character.isDigit(written.charAt(i))) {
                plain.append((char) ('0' + Character.digit(written.charAt(i), 10)));
            } else if (i == mark && divides) {
                plain.append('.');
            }
        }
        return new BigDecimal(plain.toString());
    }
}
