package dev.evenkeel.text;

/**
 * Follows phrases through the words of a text, from every word on which one may begin. Mutable scratch: lives as long as one
 * reading.
 */
final class PhraseFinder {

    /** The most words that {@code ...} passes over. */
    static final int LONGEST_GAP = 3;

    private final PhraseAutomaton automaton;
    private final FoldedText text;
    private final Words words;
    private final Sentences sentences;
    private final WordSet clauses;
    private final Hits hits;
    private int start;

    /** A finder that leaves what it finds in {@code hits}; gaps do not run from one of the {@code clauses} to another. */
    PhraseFinder(
            PhraseAutomaton automaton, FoldedText text, Words words, Sentences sentences, WordSet clauses, Hits hits) {
        this.automaton = automaton;
        this.text = text;
        this.words = words;
        this.sentences = sentences;
        this.clauses = clauses;
        this.hits = hits;
    }

    /** Finds the phrases that begin with this very word. */
    void findFrom(int word) {
        start = word;
        int first = automaton.first(words.number(word));
        if (first != 0) {
            follow(first, word + 1, 0);
        }
    }

    /** Finds the phrases that begin with any word or number, this one among them. */
    void findFromWildcards(int word) {
        start = word;
        int leads = automaton.leads(PhraseAutomaton.ROOT);
        if ((leads & PhraseAutomaton.LEADS_ANY) != 0) {
            follow(automaton.next(PhraseAutomaton.ROOT, PhraseAutomaton.ANY_WORD), word + 1, 1);
        }
        if ((leads & PhraseAutomaton.LEADS_DIGITS) != 0 && words.isNumber(text, word)) {
            follow(automaton.next(PhraseAutomaton.ROOT, PhraseAutomaton.DIGITS), word + 1, 0);
        }
    }

    /** Goes on from a node; the words before {@code at} are taken, and those with a bit in {@code gaps} only filled gaps. */
    private void follow(int from, int firstFree, long gaps) {
        int node = from;
        int at = firstFree;
        while (node != 0) {
            if (!automaton.isPlain(node)) {
                reportAndFollow(node, at, gaps);
            }
            if (endsSentence(at) || !automaton.mayLead(node, words.number(at))) {
                return;
            }
            node = automaton.next(node, words.number(at));
            at++;
        }
    }

    private void reportAndFollow(int node, int at, long gaps) {
        int outputs = automaton.outputs(node);
        if (outputs != 0) {
            report(outputs, at, gaps);
        }
        int leads = automaton.leads(node);
        if (leads != 0) {
            followWildcards(node, leads, at, gaps);
        }
    }

    private boolean endsSentence(int at) {
        return at == words.count || sentences.starts.has(at);
    }

    private void followWildcards(int node, int leads, int at, long gaps) {
        if ((leads & PhraseAutomaton.LEADS_GAP) != 0) {
            followGap(automaton.next(node, PhraseAutomaton.GAP), at, gaps);
        }
        if (endsSentence(at)) {
            return;
        }
        if ((leads & PhraseAutomaton.LEADS_ANY) != 0) {
            follow(automaton.next(node, PhraseAutomaton.ANY_WORD), at + 1, gaps | 1L << (at - start));
        }
        if ((leads & PhraseAutomaton.LEADS_DIGITS) != 0 && words.isNumber(text, at)) {
            follow(automaton.next(node, PhraseAutomaton.DIGITS), at + 1, gaps);
        }
    }

    private void followGap(int node, int at, long gaps) {
        boolean plain = automaton.isPlain(node);
        follow(node, at, gaps);
        long wider = gaps;
        for (int next = at + 1; next <= at + LONGEST_GAP && next < words.count; next++) {
            wider |= 1L << (next - 1 - start);
            if (clauses.hasBetween(at - 1, next)) {
                return;
            }
            // Few words end a gap, so most ways end here.
            if (!plain || automaton.mayLead(node, words.number(next))) {
                follow(node, next, wider);
            }
        }
    }

    private void report(int firstOutput, int after, long gaps) {
        int place = firstOutput;
        while (true) {
            int output = automaton.output(place);
            boolean starts = (output & PhraseAutomaton.AT_START) == 0 || sentences.starts.has(start);
            boolean ends = (output & PhraseAutomaton.AT_END) == 0 || endsSentence(after);
            if (starts && ends) {
                hits.add(output >>> PhraseAutomaton.OUTPUT_BITS, start, after, gaps);
            }
            if (automaton.isLast(place)) {
                return;
            }
            place++;
        }
    }
}
