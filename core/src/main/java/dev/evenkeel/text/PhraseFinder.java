package dev.evenkeel.text;

/**
 * Follows phrases through the words of a text, from every word on which one may begin. Mutable scratch: lives as long as one
 * reading.
 */
final class PhraseFinder {

    /** The most words that {@code ...} passes over. */
    static final int LONGEST_GAP = 3;

    private final PhraseAutomaton automaton;
    private final PhraseStarts phraseStarts;
    private final FoldedText text;
    private final Words words;
    private final Sentences sentences;
    private final WordSet clauses;
    private final Hits hits;
    private final Exceptions exceptions;
    /** Where phrases go on that begin with any word, 0 if there are none. */
    private final int anyFirst;

    /** Where phrases go on that begin with a number, 0 if there are none. */
    private final int digitsFirst;

    /** Where phrases may begin; not private, so that tests can ask {@link PhraseStarts} through a reading. */
    final WordSet starts = new WordSet();
    /** Where phrases may begin that begin with any word. */
    final WordSet anyStarts = new WordSet();

    private final PhraseLine line = new PhraseLine();
    private final PhraseWays ways;

    /**
     * A finder that leaves what it finds in {@code hits} and {@code exceptions}; gaps do not run from one of the {@code clauses}
     * to another.
     */
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
        this.anyFirst = automaton.anyFirst();
        this.digitsFirst = automaton.digitsFirst();
        this.ways = new PhraseWays(automaton, text, words, line, clauses);
    }

    /** Finds all phrases. */
    void find() {
        hits.clear();
        exceptions.clear();
        ways.clear();
        line.read(words, phraseStarts, automaton.ends());
        phraseStarts.find(line, starts);
        if (anyFirst != 0) {
            phraseStarts.findAny(line, anyStarts);
        }
        for (int sentence = 0; sentence < sentences.count; sentence++) {
            int first = sentences.first(sentence);
            int end = sentences.end(sentence);
            for (int word = starts.next(first, end); word < end; word = starts.next(word + 1, end)) {
                begin(word, end, automaton.first(words.number(word)), 0);
            }
            if (anyFirst != 0) {
                beginAny(first, end);
            }
            if (digitsFirst != 0 && (words.flags & TokenFlags.DIGIT) != 0) {
                beginDigits(first, end);
            }
        }
        follow();
    }

    private void begin(int word, int end, int node, long gaps) {
        if (ways.isFull()) {
            follow();
        }
        if (node != 0) {
            ways.begin(word, end, node, gaps);
        }
    }

    private void beginAny(int first, int end) {
        for (int word = anyStarts.next(first, end); word < end; word = anyStarts.next(word + 1, end)) {
            begin(word, end, anyFirst, 1);
        }
    }

    private void beginDigits(int first, int end) {
        for (int word = first; word < end; word++) {
            if (words.isNumber(text, word)) {
                begin(word, end, digitsFirst, 0);
            }
        }
    }

    private void follow() {
        int ended = ways.follow();
        for (int i = 0; i < ended; i++) {
            report(ways.ended(i));
        }
        ways.clear();
    }

    private void report(int way) {
        int start = ways.first(way);
        int after = ways.after(way);
        int end = ways.end(way);
        int place = ways.outputs(way);
        while (place != 0) {
            int output = automaton.output(place);
            boolean starts = (output & PhraseAutomaton.AT_START) == 0 || sentences.starts.has(start);
            boolean ends = (output & PhraseAutomaton.AT_END) == 0 || after == end;
            if (starts && ends) {
                report(output, start, after, end, ways.gaps(way));
            }
            place = automaton.isLast(place) ? 0 : place + 1;
        }
    }

    private void report(int output, int start, int after, int end, long gaps) {
        int number = output >>> PhraseAutomaton.OUTPUT_BITS;
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
