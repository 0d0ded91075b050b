package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts a text into words in the plainest way. */
final class PlainCutter {

    private final Set<String> known;
    private final Set<String> disguised;
    private final Map<String, List<String>> spellings;

    PlainCutter(Set<String> known, Set<String> disguised, Map<String, List<String>> spellings) {
        this.known = known;
        this.disguised = disguised;
        this.spellings = spellings;
    }

    /** The words as they stand; the text is rewritten where they are odd. */
    List<PlainWord> cut(PlainText text) {
        new PlainOddWords(text, known, disguised).rewrite();
        List<PlainWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (text.isPicture(at)) {
                words.add(new PlainWord(text.substring(at, at + 1), at, at + 1, false));
                at++;
            } else if (startsWord(text, at)) {
                int first = text.isWord(at) ? at : at + 1;
                int to = wordEnd(text, first);
                words.add(new PlainWord(text.substring(first, to), at, to, isNumber(text, first, to)));
                at = to;
            } else {
                at++;
            }
        }
        return words;
    }

    /** Whether a word starts here, or a currency sign before a number. */
    static boolean startsWord(PlainText text, int at) {
        return text.isWord(at) || (Folding.CURRENCY.indexOf(text.at(at)) >= 0 && text.isDigit(at + 1));
    }

    static int wordEnd(PlainText text, int from) {
        boolean digitsOnly = true;
        int to = from;
        while (text.isWord(to) || (to > from && joins(text, to, digitsOnly))) {
            digitsOnly &= text.isDigit(to) || ".,:".indexOf(text.at(to)) >= 0;
            to++;
        }
        return to;
    }

    private static boolean joins(PlainText text, int at, boolean digitsOnly) {
        return switch (text.at(at)) {
            case '\'' -> text.isWord(at - 1) && text.isWord(at + 1);
            case '.', ',', ':' -> digitsOnly && text.isDigit(at - 1) && text.isDigit(at + 1);
            default -> false;
        };
    }

    private static boolean isNumber(PlainText text, int from, int to) {
        boolean letters = false;
        for (int at = from; at < to; at++) {
            if (letters && text.isDigit(at)) {
                return false;
            }
            letters |= text.isWord(at) && !text.isDigit(at);
        }
        return text.isDigit(from);
    }

    /** The words as they are meant, unless they would be sixteen and a quarter more than those written. */
    List<PlainWord> spelt(List<PlainWord> words) {
        List<PlainWord> result = new ArrayList<>();
        int more = 0;
        for (PlainWord word : words) {
            List<String> meant = spellings.get(word.form());
            if (meant == null || more + meant.size() - 1 > 16 + words.size() / 4) {
                result.add(word);
            } else {
                meant.forEach(form -> result.add(word.as(form)));
                more += meant.size() - 1;
            }
        }
        return result;
    }
}
