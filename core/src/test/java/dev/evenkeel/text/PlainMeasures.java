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
        for (int at = 0; at < text.length(); at++) {
            boolean latin = text.at(at) >= 'a' && text.at(at) <= 'z';
            letters += latin ? 1 : 0;
            capitals += latin && text.isCapital(at) ? 1 : 0;
        }
        int run = 0;
        int runStart = 0;
        for (PlainWord word : words) {
            int itsCapitals = capitals(text, word);
            if (itsCapitals < 0) {
                run = 0;
            } else if (itsCapitals >= 3) {
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

    TextReading reading(List<PhraseHit> hits, List<ExceptionHit> exceptions, PlainCues cues, PlainLanguages languages) {
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
                languages.of(spelt, letters, text.otherLetters),
                words.size(),
                allLetters(),
                capitals,
                questions,
                exclamations,
                exclamationStrings,
                longestExclamation,
                shouted,
                longestShout);
        return new TextReading(hits, exceptions, measures, question, shout, exclamation, WordSums.none());
    }

    private int allLetters() {
        return letters + java.util.Arrays.stream(text.otherLetters).sum();
    }

    boolean areMostlyCapitals() {
        return capitals * 4 > allLetters() * 3;
    }

    /** The capitals of a word: -1 if another letter is among them, 0 if no two stand side by side. */
    static int capitals(PlainText text, PlainWord word) {
        int capitals = 0;
        boolean pair = false;
        for (int at = word.from(); at < word.to(); at++) {
            if (text.isLetter(at)) {
                if (!text.isCapital(at)) {
                    return -1;
                }
                capitals++;
                pair |= at + 1 < word.to() && text.isLetter(at + 1) && text.isCapital(at + 1);
            }
        }
        return pair ? capitals : 0;
    }
}
