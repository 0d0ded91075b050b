package dev.evenkeel.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The measures of a text, counted in the plainest way. */
final class PlainMeasures {

    private PlainMeasures() {}

    static TextMeasures of(
            PlainText text,
            List<PlainWord> words,
            Vocabulary vocabulary,
            Map<String, Set<String>> commonWords,
            Set<String> known) {
        int letters = 0;
        int capitals = 0;
        int shouted = 0;
        int shout = 0;
        int longestShout = 0;
        int knownWords = 0;
        for (PlainWord word : words) {
            if (word.opaque()) {
                continue;
            }
            int itsLetters = letters(text, word);
            int itsCapitals = capitals(text, word);
            letters += itsLetters;
            capitals += itsCapitals;
            knownWords += known.contains(word.form()) ? 1 : 0;
            if (itsLetters > 0) {
                boolean allCapitals = itsCapitals == itsLetters;
                shouted += allCapitals && itsLetters >= 3 ? 1 : 0;
                shout = !allCapitals ? 0 : shout + (itsLetters >= 3 ? 1 : 0);
                longestShout = Math.max(longestShout, shout);
            }
        }
        int questions = 0;
        int exclamations = 0;
        int longest = 0;
        int run = 0;
        for (int i = 0; i <= words.size(); i++) {
            boolean asked = false;
            for (int at = i == 0 ? 0 : words.get(i - 1).to();
                    at < (i == words.size() ? text.length() : words.get(i).from());
                    at++) {
                asked |= text.at(at) == '?';
                run = text.at(at) == '!' ? run + 1 : 0;
                exclamations += text.at(at) == '!' ? 1 : 0;
                longest = Math.max(longest, run);
            }
            run = 0;
            questions += asked ? 1 : 0;
        }
        return new TextMeasures(
                language(words, letters, vocabulary, commonWords, knownWords),
                words.size(),
                letters,
                capitals,
                questions,
                exclamations,
                longest,
                shouted,
                longestShout);
    }

    static int letters(PlainText text, PlainWord word) {
        int letters = 0;
        for (int at = word.from(); at < word.to() && !word.opaque(); at++) {
            letters += isLetter(text, at) ? 1 : 0;
        }
        return letters;
    }

    static int capitals(PlainText text, PlainWord word) {
        int capitals = 0;
        for (int at = word.from(); at < word.to() && !word.opaque(); at++) {
            capitals += isLetter(text, at) && text.isCapital(at) ? 1 : 0;
        }
        return capitals;
    }

    private static boolean isLetter(PlainText text, int at) {
        return text.isWordAt(at) && !text.isDigitAt(at);
    }

    private static String language(
            List<PlainWord> words,
            int letters,
            Vocabulary vocabulary,
            Map<String, Set<String>> commonWords,
            int knownWords) {
        String best = "und";
        int most = 0;
        for (String language : vocabulary.commonWords().keySet()) {
            Set<String> common = commonWords.getOrDefault(language, Set.of());
            int count = (int)
                    words.stream().filter(word -> common.contains(word.form())).count();
            if (count > most) {
                best = language;
                most = count;
            }
        }
        if (most == 0
                && letters > 0
                && knownWords * 2 >= words.size()
                && !vocabulary.commonWords().isEmpty()) {
            return vocabulary.commonWords().keySet().iterator().next();
        }
        return letters == 0 ? "und" : best;
    }
}
