package dev.evenkeel.text;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * The regular inflections of an English word: plural or third person, past, and -ing form.
 *
 * <p>Where spelling hangs on stress (cancelled, canceled) both forms are given: one that nobody writes costs nothing.
 */
final class Inflections {

    private Inflections() {}

    /** The word and its inflections, in a fixed order. */
    static Set<String> of(String word) {
        ImmutableSet.Builder<String> forms = ImmutableSet.builder();
        forms.add(word);
        char last = word.charAt(word.length() - 1);
        char before = word.length() > 1 ? word.charAt(word.length() - 2) : ' ';
        String stem = word.substring(0, word.length() - 1);
        if (last == 'e') {
            forms.add(word + "s", word + "d");
            if (before == 'i') {
                forms.add(word.substring(0, word.length() - 2) + "ying");
            } else if (before == 'u') {
                forms.add(stem + "ing", word + "ing");
            } else {
                forms.add((isVowel(before) || before == 'y' ? word : stem) + "ing");
            }
        } else if (last == 'y' && !isVowel(before)) {
            forms.add(stem + "ies", stem + "ied", word + "ing");
        } else {
            forms.add(takesEs(last, before) ? word + "es" : word + "s");
            if (last == 'o') {
                forms.add(word + "s");
            }
            forms.add(word + "ed", word + "ing");
            if (mayDouble(word)) {
                forms.add(word + last + "ed", word + last + "ing");
            }
            if (last == 'c') {
                forms.add(word + "ked", word + "king");
            }
        }
        return forms.build();
    }

    private static boolean takesEs(char last, char before) {
        return last == 's'
                || last == 'x'
                || last == 'z'
                || last == 'o'
                || (last == 'h' && (before == 'c' || before == 's'));
    }

    private static boolean mayDouble(String word) {
        int n = word.length();
        if (n < 3) {
            return false;
        }
        char last = word.charAt(n - 1);
        boolean closed = last >= 'a' && last <= 'z' && !isVowel(last) && "wxyhc".indexOf(last) < 0;
        boolean shortVowel = isVowel(word.charAt(n - 2))
                && (!isVowel(word.charAt(n - 3)) || (n > 3 && word.startsWith("qu", n - 4)));
        return closed && shortVowel;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
