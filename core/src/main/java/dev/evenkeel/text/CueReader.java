package dev.evenkeel.text;

import java.util.Arrays;

/**
 * Reads the cues of a text: which words negate, strengthen or weaken, which stand under a condition or in reported speech,
 * which sentences turn or ask.
 *
 * <p>Goes from the first word to the last, so however many cues there are, the time grows with the text. Mutable scratch:
 * lives as long as one reading.
 */
final class CueReader {

    /** The longest opening ("Hello there,") after which a question may still begin, in words. */
    private static final int LONGEST_OPENING = 3;

    private final PhraseAutomaton longCues;
    private final PairFilter pairs;
    private final Words words;
    private final Sentences sentences;

    /** The first words of clauses, those that begin with a contrast among them. */
    final WordSet clauses = new WordSet();
    /** The words that a condition makes uncertain. */
    final WordSet conditioned = new WordSet();
    /** The words that somebody else is reported to have said. */
    final WordSet reported = new WordSet();
    /** Where negators, intensifiers and softeners end. */
    final CueEnds ends = new CueEnds();
    /** Where contrasts stand in each sentence. */
    final CueRange contrasts = new CueRange();
    /** Where conditions open in each sentence. */
    final CueRange conditions = new CueRange();

    /** Where a cue may begin. */
    private final WordSet starts = new WordSet();
    /** Where one of several words may. */
    private final WordSet longStarts = new WordSet();

    private final WordSet conditionEnds = new WordSet();
    private final WordSet questions = new WordSet();
    private final WordSet conditionStarts = new WordSet();
    private final WordSet reportStarts = new WordSet();
    private int[] falseNegators = new int[16];
    private int falseCount;
    private int found;

    CueReader(PhraseAutomaton longCues, PairFilter pairs, Words words, Sentences sentences) {
        this.longCues = longCues;
        this.pairs = pairs;
        this.words = words;
        this.sentences = sentences;
    }

    void read() {
        int count = words.count;
        clauses.copy(sentences.clauses, count);
        conditioned.clear(count);
        reported.clear(count);
        conditionEnds.clear(count);
        questions.clear(count);
        conditionStarts.clear(count);
        reportStarts.clear(count);
        ends.clear(count);
        contrasts.clear(sentences.count);
        conditions.clear(sentences.count);
        falseCount = 0;
        found = 0;
        words.findStarts(TokenFlags.CUES, pairs, longStarts, starts);
        int sentence = 0;
        for (int word = starts.next(0, count); word < count; word = starts.next(word + 1, count)) {
            while (sentences.end(sentence) <= word) {
                sentence++;
            }
            for (int flags = words.value(word) & TokenFlags.CUES; flags != 0; flags &= flags - 1) {
                note(CueKind.flagged(flags), word, word + 1, sentence);
            }
            if (longStarts.has(word)) {
                readLong(word, sentence);
            }
        }
        if (found != 0) {
            settle();
        }
    }

    private void readLong(int first, int sentence) {
        PhraseNodes nodes = longCues.nodes();
        int node = longCues.first(words.number(first));
        for (int at = first + 1; node != 0 && at < sentences.end(sentence); at++) {
            node = nodes.next(node, words.number(at));
            int place = PhraseNode.has(node, PhraseNode.OUTPUTS) ? nodes.outputs(node) : 0;
            while (place != 0) {
                note(CueKind.numbered(longCues.output(place) >>> PhraseAutomaton.OUTPUT_BITS), first, at + 1, sentence);
                place = longCues.isLast(place) ? 0 : place + 1;
            }
        }
    }

    private void note(CueKind cue, int first, int after, int sentence) {
        found |= cue.bit();
        switch (cue) {
            case NEGATOR, INTENSIFIER, SOFTENER -> ends.add(cue, first, after);
            case CONTRAST -> {
                clauses.add(first);
                contrasts.add(sentence, first, after);
            }
            case CONDITIONAL -> {
                conditionStarts.add(after);
                conditions.add(sentence, first, after);
            }
            case CONDITION_END -> conditionEnds.add(first);
            case QUESTION -> questions.add(first);
            case REPORTER -> reportStarts.add(after);
            case FALSE_NEGATOR -> {
                if (falseCount + 2 > falseNegators.length) {
                    falseNegators = Arrays.copyOf(falseNegators, falseCount * 2);
                }
                falseNegators[falseCount++] = first;
                falseNegators[falseCount++] = after;
            }
        }
    }

    /** Whether there is a cue of this kind anywhere. */
    boolean has(CueKind cue) {
        return (found & cue.bit()) != 0;
    }

    /** What can only be told once all cues are known. */
    private void settle() {
        for (int i = 0; i < falseCount; i += 2) {
            ends.voidNegators(falseNegators[i], falseNegators[i + 1], words.count);
        }
        if (has(CueKind.CONDITIONAL)) {
            markConditions();
        }
        if (has(CueKind.REPORTER)) {
            markReports();
        }
        if (has(CueKind.QUESTION)) {
            markQuestions();
        }
    }

    private void markConditions() {
        int count = words.count;
        int end = 0;
        for (int start = conditionStarts.next(0, count);
                start < count;
                start = conditionStarts.next(start + 1, count)) {
            if (start >= end && !sentences.starts.has(start)) {
                // A comma right after "otherwise" does not end what hangs on it.
                int clause = sentences.clauses.next(start + 1, count);
                end = conditionEnds.next(start, clause);
                conditioned.addAll(start, end);
            }
        }
    }

    private void markReports() {
        int count = words.count;
        int end = 0;
        for (int start = reportStarts.next(0, count); start < count; start = reportStarts.next(start + 1, count)) {
            if (start >= end && !sentences.starts.has(start)) {
                end = clauses.next(start + 1, count);
                reported.addAll(start, end);
            }
        }
    }

    private void markQuestions() {
        for (int sentence = 0; sentence < sentences.count; sentence++) {
            int first = sentences.first(sentence);
            int end = sentences.end(sentence);
            int opening = sentences.clauses.next(first + 1, end);
            boolean afterOpening = opening < end && opening - first <= LONGEST_OPENING && questions.has(opening);
            if (afterOpening || questions.has(first)) {
                sentences.ask(sentence);
            }
        }
    }
}
