package dev.evenkeel.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells a language by its commonest words. */
final class PlainLanguages {

    private final String home;
    private final Map<String, Set<String>> commonWords;
    private final Set<String> known;

    PlainLanguages(String home, Map<String, Set<String>> commonWords, Set<String> known) {
        this.home = home;
        this.commonWords = new TreeMap<>(commonWords);
        this.known = known;
    }

    /** The language with most common words, else the script's, else the home language if half of the words are known. */
    String of(List<PlainWord> words, int latin, int[] otherLetters) {
        int others = Arrays.stream(otherLetters).sum();
        if (latin + others == 0) {
            return "und";
        }
        String best = home;
        long most = count(words, commonWords.getOrDefault(home, Set.of()));
        for (Map.Entry<String, Set<String>> language : commonWords.entrySet()) {
            long count = count(words, language.getValue());
            if (count > most) {
                best = language.getKey();
                most = count;
            }
        }
        if (most == 0 && others > latin) {
            return Script.language(otherLetters);
        }
        long knownWords = count(words, known);
        return most > 0 || (knownWords > 0 && knownWords * 2 >= words.size()) ? best : "und";
    }

    private static long count(List<PlainWord> words, Set<String> common) {
        return words.stream().filter(word -> common.contains(word.form())).count();
    }
}
