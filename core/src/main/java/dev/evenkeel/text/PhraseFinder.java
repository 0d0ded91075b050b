package dev.evenkeel.text;

import java.util.Arrays;

/**
 * Follows phrases through the words of a text, from every word on which one may begin. Mutable scratch: lives as long as one
 * reading.
 */
final class PhraseFinder {

    /** The most words that {@code ...} passes over. */
    static final int LONGEST_GAP = 3;

    /** A way that waits is a place above a node, then a bit for each word that only filled a gap. */
    private static final int FIELDS = 2;

    /** So many ways are sooner gone than compared. */
    private static final int FEW = 4;

    private final PhraseAutomaton automaton;
    private final PhraseStarts phraseStarts;
    private final FoldedText text;
    private final Words words;
    private final Sentences sentences;
    private final WordSet clauses;
    private final Hits hits;
    private final Exceptions exceptions;
    /** The step to phrases that begin with any word, 0 if there are none. */
    private final long anyFirst;

    /** The step to phrases that begin with a number, 0 if there are none. */
    private final long digitsFirst;

    /** Where phrases may begin; not private, so that tests can ask {@link PhraseStarts} through a reading. */
    final WordSet starts = new WordSet();
    /** Where phrases may begin that begin with any word. */
    final WordSet anyStarts = new WordSet();
    /** Ways that have not been gone yet. */
    private long[] waiting = new long[64 * FIELDS];

    private int waitingCount;
    private int start;
    /** Where the sentence ends that the phrase is looked for in. */
    private int end;

    /** A finder that leaves what it finds in {@code hits} and {@code exceptions}; gaps do not run from one of the {@code clauses} to another. */
    PhraseFinder(
            LexiconParts lexicon,
            FoldedText text,
            Words words,
            Sentences sentences,
            WordSet clauses,
            Hits hits,
            Exceptions exceptions) {
        this.automaton = lexicon.phrases();
        this.phraseStarts = lexicon.starts();
        this.text = text;
        this.words = words;
        this.sentences = sentences;
        this.clauses = clauses;
        this.hits = hits;
        this.exceptions = exceptions;
        this.anyFirst = automaton.step(PhraseAutomaton.ROOT, PhraseAutomaton.ANY_WORD);
        this.digitsFirst = automaton.step(PhraseAutomaton.ROOT, PhraseAutomaton.DIGITS);
    }

    /** Finds all phrases. */
    void find() {
        hits.clear();
        exceptions.clear();
        phraseStarts.find(words, starts, anyStarts);
        for (int sentence = 0; sentence < sentences.count; sentence++) {
            end = sentences.end(sentence);
            int first = sentences.first(sentence);
            for (int word = starts.next(first, end); word < end; word = starts.next(word + 1, end)) {
                findFrom(word, automaton.first(words.number(word)));
            }
            if (anyFirst != 0) {
                findFromAny(first);
            }
            if (digitsFirst != 0 && (words.flags & TokenFlags.DIGIT) != 0) {
                findFromDigits(first);
            }
        }
    }

    private void findFrom(int word, long step) {
        start = word;
        go(step, word + 1, 0);
        follow();
    }

    private void findFromAny(int first) {
        for (int word = anyStarts.next(first, end); word < end; word = anyStarts.next(word + 1, end)) {
            start = word;
            go(anyFirst, word + 1, 1);
            follow();
        }
    }

    private void findFromDigits(int first) {
        for (int word = first; word < end; word++) {
            if (words.isNumber(text, word)) {
                start = word;
                go(digitsFirst, word + 1, 0);
                follow();
            }
        }
    }

    /**
     * Lets a way wait that goes on from a node, with the words before {@code at} taken; there is none if the node is 0.
     *
     * <p>Where many wait, those that come to one node at one place are one: so their number does not multiply from gap to gap.
     */
    private void defer(int node, int at, long gaps) {
        if (node == 0) {
            return;
        }
        long way = (long) at << Integer.SIZE | node;
        if (waitingCount > FEW && joins(way, gaps)) {
            return;
        }
        int after = waitingCount * FIELDS;
        if (after == waiting.length) {
            waiting = Arrays.copyOf(waiting, after * 2);
        }
        waiting[after] = way;
        waiting[after + 1] = gaps;
        waitingCount++;
    }

    /** Whether a way waits already; a word that one of the two names fills no gap. */
    private boolean joins(long way, long gaps) {
        for (int place = 0; place < waitingCount * FIELDS; place += FIELDS) {
            if (waiting[place] == way) {
                waiting[place + 1] &= gaps;
                return true;
            }
        }
        return false;
    }

    /** Goes all ways that wait, and those that part from them. */
    private void follow() {
        while (waitingCount > 0) {
            int last = (waitingCount - 1) * FIELDS;
            int next = waitingCount > FEW ? nearest() : last;
            long way = waiting[next];
            long gaps = waiting[next + 1];
            waiting[next] = waiting[last];
            waiting[next + 1] = waiting[last + 1];
            waitingCount--;
            go(PhraseStep.to((int) way), (int) (way >>> Integer.SIZE), gaps);
        }
    }

    /** The way that has come least far, so that those that can still meet it wait as well. */
    private int nearest() {
        int nearest = 0;
        for (int place = FIELDS; place < waitingCount * FIELDS; place += FIELDS) {
            nearest = waiting[place] < waiting[nearest] ? place : nearest;
        }
        return nearest;
    }

    /** Goes one way to its end, from a step that takes all words before {@code place}. */
    private void go(long taken, int place, long gaps) {
        long step = taken;
        int at = place;
        while (step != 0) {
            if (!PhraseStep.isToPlain(step)) {
                reportAndPart(PhraseStep.node(step), at, gaps);
            }
            if (at == end) {
                return;
            }
            step = automaton.next(step, words.number(at));
            at++;
        }
    }

    private void reportAndPart(int node, int at, long gaps) {
        int outputs = automaton.outputs(node);
        if (outputs != 0) {
            report(outputs, at, gaps);
        }
        int leads = automaton.leads(node);
        if (leads == 0 || at == end) {
            return;
        }
        if ((leads & PhraseNodes.LEADS_GAP) != 0) {
            passOver(node, at, gaps);
        }
        if ((leads & PhraseNodes.LEADS_ANY) != 0) {
            defer(PhraseStep.node(automaton.step(node, PhraseAutomaton.ANY_WORD)), at + 1, gaps | 1L << (at - start));
        }
        if ((leads & PhraseNodes.LEADS_DIGITS) != 0 && words.isNumber(text, at)) {
            defer(PhraseStep.node(automaton.step(node, PhraseAutomaton.DIGITS)), at + 1, gaps);
        }
    }

    /** Goes on after a gap of none to a few words, which all stand in one clause. */
    private void passOver(int from, int at, long gaps) {
        int node = automaton.gap(from);
        int last = Math.min(at + LONGEST_GAP, end - 1);
        long ends = 0;
        if (automaton.isGapToPlain(from)) {
            // Few words end a gap: all are looked at before any branch is taken.
            for (int next = at; next <= last; next++) {
                ends |= automaton.mayEndGap(node, words.number(next)) << (next - at);
            }
        } else {
            ends = (2L << (last - at)) - 1;
        }
        for (; ends != 0; ends &= ends - 1) {
            int next = at + Long.numberOfTrailingZeros(ends);
            if (next > at && clauses.hasBetween(at - 1, next)) {
                return;
            }
            defer(node, next, gaps | ((1L << (next - at)) - 1) << (at - start));
        }
    }

    private void report(int firstOutput, int after, long gaps) {
        int place = firstOutput;
        while (place != 0) {
            int output = automaton.output(place);
            boolean starts = (output & PhraseAutomaton.AT_START) == 0 || sentences.starts.has(start);
            boolean ends = (output & PhraseAutomaton.AT_END) == 0 || after == end;
            if (starts && ends) {
                report(output, output >>> PhraseAutomaton.OUTPUT_BITS, after, gaps);
            }
            place = automaton.isLast(place) ? 0 : place + 1;
        }
    }

    private void report(int output, int number, int after, long gaps) {
        if (!PhraseAutomaton.isException(output)) {
            hits.add(number, start, after, gaps);
            return;
        }
        int more = OpenEnd.reach(PhraseAutomaton.openEnd(output), clauses.from(after), end - after);
        if (more >= 0) {
            exceptions.add(number, start, after + more);
        }
    }
}
