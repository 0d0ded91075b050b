package dev.evenkeel.reply;

import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;

/**
 * How facts are put into words.
 *
 * <p>Names of days and months stand here and are not taken from the JDK, whose locale data change from version to version.
 */
final class FactWords {

    private static final ImmutableList<String> DETERMINERS =
            ImmutableList.of("A ", "An ", "The ", "My ", "Our ", "Your ", "His ", "Her ", "Their ", "No ");

    private FactWords() {}

    /** "a", "a or b", "a, b or c" in English, "a / b / c" in other languages. */
    static String alternatives(List<String> options, String language) {
        if (!isEnglish(language)) {
            return Joiner.on(" / ").join(options);
        }
        int last = options.size() - 1;
        return last == 0 ? options.get(0) : Joiner.on(", ").join(options.subList(0, last)) + " or " + options.get(last);
    }

    /** "Wednesday 4 March" in English, "2026-03-04" in other languages. */
    static String day(LocalDate date, String language) {
        return isEnglish(language)
                ? inWords(date.getDayOfWeek()) + " " + date.getDayOfMonth() + " " + inWords(date.getMonth())
                : date.toString();
    }

    /** A phrase that starts with a capital article or the like, made to fit after other words. */
    static String withinSentence(String phrase) {
        for (int i = 0; i < DETERMINERS.size(); i++) {
            if (phrase.startsWith(DETERMINERS.get(i))) {
                return Ascii.toLowerCase(phrase.charAt(0)) + phrase.substring(1);
            }
        }
        return phrase;
    }

    /** A phrase that stands on a line of its own. */
    static String asLine(String phrase) {
        int first = phrase.codePointAt(0);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(first))
                .append(phrase, Character.charCount(first), phrase.length())
                .append(phrase.endsWith("…") ? "" : ".")
                .toString();
    }

    private static boolean isEnglish(String language) {
        String lower = Ascii.toLowerCase(language);
        return lower.equals("en") || lower.startsWith("en-");
    }

    private static String inWords(Enum<?> name) {
        return name.name().charAt(0) + Ascii.toLowerCase(name.name().substring(1));
    }
}
