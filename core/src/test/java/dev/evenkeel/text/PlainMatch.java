package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All ways in which one pattern matches from one word on. */
final class PlainMatch {

    private static final int LONGEST_GAP = 3;

    private final PlainReader.Pattern pattern;
    private final List<PlainWord> words;
    private final PlainSentences sentences;
    private final PlainCues cues;
    private final int start;
    private final List<PlainReader.Found> found = new ArrayList<>();

    PlainMatch(
            PlainReader.Pattern pattern, List<PlainWord> words, PlainSentences sentences, PlainCues cues, int start) {
        this.pattern = pattern;
        this.words = words;
        this.sentences = sentences;
        this.cues = cues;
        this.start = start;
    }

    List<PlainReader.Found> all() {
        boolean opensSentence = start == 0 || sentences.sentenceOf[start - 1] != sentences.sentenceOf[start];
        if (!pattern.atStart() || opensSentence) {
            step(0, start, new TreeSet<>());
        }
        return found;
    }

    private void step(int step, int at, Set<Integer> gaps) {
        if (step == pattern.steps().size()) {
            boolean endsSentence = at == words.size() || sentences.sentenceOf[at] != sentences.sentenceOf[at - 1];
            if (!pattern.atEnd() || endsSentence) {
                found.add(new PlainReader.Found(start, at, pattern.number(), pattern.exception(), gaps));
            }
            return;
        }
        Object wanted = pattern.steps().get(step);
        if (wanted == PlainStep.Wildcard.GAP) {
            step(step + 1, at, gaps);
            Set<Integer> wider = new TreeSet<>(gaps);
            for (int skipped = 1; skipped <= LONGEST_GAP && at + skipped < words.size(); skipped++) {
                wider.add(at + skipped - 1);
                if (cues.clauseOf(at - 1) == cues.clauseOf(at + skipped)) {
                    step(step + 1, at + skipped, new TreeSet<>(wider));
                }
            }
            return;
        }
        if (at == words.size() || sentences.sentenceOf[at] != sentences.sentenceOf[start]) {
            return;
        }
        PlainWord word = words.get(at);
        if (wanted == PlainStep.Wildcard.ANY_WORD) {
            Set<Integer> wider = new TreeSet<>(gaps);
            wider.add(at);
            step(step + 1, at + 1, wider);
        } else if (wanted == PlainStep.Wildcard.DIGITS
                ? word.number()
                : word.form().equals(wanted)) {
            step(step + 1, at + 1, gaps);
        }
    }
}
