package dev.evenkeel.text;

import java.util.List;
import java.util.Map;

/**
 * Tells whether phrases are in the syntax that {@link Lexicon} describes, without compiling them into one.
 *
 * <p>Not thread-safe: it remembers the words and collections that it has read.
 */
public final class PhraseSyntax {

    private static final int MOST_WORDS = 12;
    private static final int MOST_EDGES = 20_000;

    private final PhraseCollections collections;
    private final PhraseWords words;
    private final PhraseShapes shapes;

    /** A check for phrases that may name these collections. */
    public PhraseSyntax(Map<String, List<String>> collections) {
        this(new PhraseCollections(collections), new PhraseWords(Map.of()));
    }

    PhraseSyntax(PhraseCollections collections, PhraseWords words) {
        this.collections = collections;
        this.words = words;
        this.shapes = new PhraseShapes(collections, words);
    }

    /**
     * Passes over a phrase that is in the syntax.
     *
     * @throws PhraseSyntaxException if it is not
     */
    public void check(String phrase) {
        check(PhraseParser.parse(phrase));
    }

    void check(PhraseParser.Parsed phrase) {
        PhraseShape shape = shapes.of(phrase.parts());
        require(
                !shape.mayBe(PhraseShape.EMPTY | PhraseShape.GAP_FIRST | PhraseShape.GAP_LAST),
                "a phrase starts and ends with a word, not with nothing or '...'");
        require(!shape.mayBe(PhraseShape.GAP_AFTER_GAP), "two gaps in a row; one is enough");
        require(!shape.mayLack(PhraseShape.OWN), "a phrase needs at least one word or '#' of its own");
        require(shape.words() <= MOST_WORDS, "a phrase has at most " + MOST_WORDS + " words");
        require(
                shape.sequences() * (MOST_WORDS * 2) <= MOST_EDGES || fits(phrase.parts()),
                "the groups and collections multiply to more than " + MOST_EDGES + " steps; write several phrases");
    }

    /** Whether a phrase that stands for many sequences joins them again. */
    private boolean fits(PhrasePart.Sequence phrase) {
        PhrasePositions positions = new PhrasePositions(collections, words);
        PhraseGraph alone = new PhraseGraph(positions, MOST_EDGES);
        alone.add(positions.before(phrase, positions.end(0)));
        return alone.fits();
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new PhraseSyntaxException(problem, 1);
        }
    }
}
