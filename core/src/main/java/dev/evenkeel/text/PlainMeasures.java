package dev.evenkeel.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The measures of a text, counted in the plainest way. */
final class PlainMeasures {

    private final PlainText text;
    private final List<PlainWord> words;
    private final List<PlainWord> spelt;

    private int letters;
    private int capitals;
    private int shouted;
    private int longestShout;
    private @Nullable Span shout;
    private int exclamations;
    private int exclamationStrings;
    private int longestExclamation;
    private @Nullable Span exclamation;
    private @Nullable Span questionMark;

    PlainMeasures(PlainText text, List<PlainWord> words, List<PlainWord> spelt) {
        this.text = text;
        this.words = words;
        this.spelt = spelt;
        measureWords();
        for (int i = 0; i <= words.size(); i++) {
            measureMarks(
                    i == 0 ? 0 : words.get(i - 1).to(),
                    i == words.size() ? text.length() : words.get(i).from());
        }
    }

    private void measureWords() {
        int run = 0;
        int runStart = 0;
        for (PlainWord word : words) {
            int itsLetters = letters(text, word);
            int itsCapitals = capitals(text, word);
            letters += itsLetters;
            capitals += itsCapitals;
            if (itsCapitals < itsLetters) {
                run = 0;
            } else if (itsLetters >= 3) {
                shouted++;
                runStart = run == 0 ? word.from() : runStart;
                run++;
                if (run > longestShout) {
                    longestShout = run;
                    shout = text.origin(runStart, word.to());
                }
            }
        }
    }

    private void measureMarks(int from, int to) {
        int run = 0;
        for (int at = from; at < to; at++) {
            if (text.at(at) == '?' && questionMark == null) {
                questionMark = text.origin(at, at + 1);
            }
            if (text.at(at) != '!') {
                run = 0;
                continue;
            }
            run++;
            exclamations++;
            exclamationStrings += run == 2 ? 1 : 0;
            if (run > longestExclamation) {
                longestExclamation = run;
                exclamation = text.origin(at - run + 1, at + 1);
            }
        }
    }

    TextReading reading(List<PhraseHit> hits, PlainCues cues, PlainLanguages languages) {
        int questions = words.isEmpty() && questionMark != null ? 1 : 0;
        Span question = words.isEmpty() ? questionMark : null;
        for (int first = 0; first < spelt.size(); first = cues.sentenceEnd(first)) {
            if (cues.asked(first)) {
                questions++;
                Span sentence = text.origin(
                        spelt.get(first).from(),
                        spelt.get(cues.sentenceEnd(first) - 1).to());
                question = question == null ? sentence : question;
            }
        }
        TextMeasures measures = new TextMeasures(
                letters == 0 ? "und" : languages.of(spelt),
                words.size(),
                letters,
                capitals,
                questions,
                exclamations,
                exclamationStrings,
                longestExclamation,
                shouted,
                longestShout);
        return new TextReading(hits, measures, question, shout, exclamation);
    }

    boolean areMostlyCapitals() {
        return capitals * 4 > letters * 3;
    }

    static int letters(PlainText text, PlainWord word) {
        int letters = 0;
        for (int at = word.from(); at < word.to() && !word.opaque(); at++) {
            letters += text.isLetterAt(at) ? 1 : 0;
        }
        return letters;
    }

    static int capitals(PlainText text, PlainWord word) {
        int capitals = 0;
        for (int at = word.from(); at < word.to() && !word.opaque(); at++) {
            capitals += text.isLetterAt(at) && text.isCapital(at) ? 1 : 0;
        }
        return capitals;
    }
}
