package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the learned weights of a text's words and pairs, from the first word to the last. Mutable scratch: lives as long as
 * one reading.
 */
final class WordSummer implements Summed {

    private final LexiconParts lexicon;
    private final WeightTable weights;
    private final FoldedText text;
    private final Words words;
    private final Sentences sentences;
    private final CueReader cues;

    /** The sentences whose words count only upwards. */
    private final WordSet rising = new WordSet();

    private final PlacedWeights placed = new PlacedWeights();
    /** The pairs that may have weights. */
    private long[] pairs = new long[64];
    /** The words that end these pairs. */
    private int[] pairEnds = new int[64];

    /** What each word weighs besides among peers; 0 where it says nothing of that. */
    private long[] peers = new long[64];

    private final EightSums all = new EightSums();
    private final EightSums amongPeers = new EightSums();
    private final EightSums aside = new EightSums();
    private int counted;
    private int known;

    WordSummer(LexiconParts lexicon, FoldedText text, Words words, Sentences sentences, CueReader cues) {
        this.lexicon = lexicon;
        this.weights = lexicon.weights();
        this.text = text;
        this.words = words;
        this.sentences = sentences;
        this.cues = cues;
    }

    /** Adds up; sentences with a hit of a rising phrase count only upwards. */
    void read(Hits hits) {
        all.clear();
        amongPeers.clear();
        counted = 0;
        known = 0;
        placed.clear(weights.isEmpty() ? 0 : words.count);
        if (weights.isEmpty()) {
            return;
        }
        lookUp();
        amongPeers.addAll(peers, 0, words.count);
        if (!findRising(hits)) {
            known = placed.addTo(all, 0, words.count);
            counted = countIn(0, words.count);
            return;
        }
        for (int sentence = 0; sentence < sentences.count; sentence++) {
            int first = sentences.first(sentence);
            int end = sentences.end(sentence);
            if (rising.has(sentence)) {
                aside.clear();
                known += placed.addTo(aside, first, end);
                all.addRising(aside);
            } else {
                known += placed.addTo(all, first, end);
                counted += countIn(first, end);
            }
        }
    }

    private boolean findRising(Hits hits) {
        boolean any = false;
        rising.clear(sentences.count);
        for (int hit = 0; hit < hits.count; hit++) {
            int drops = lexicon.rising().dropsOf(hits.phrase(hit));
            if (drops >= 0 && (hits.context(hit) & drops) == 0) {
                rising.add(hits.sentence(hit));
                any = true;
            }
        }
        return any;
    }

    /** Finds the weights of all words and pairs; which pairs have any is asked of all before a branch is taken. */
    private void lookUp() {
        int count = words.count;
        if (pairs.length < count) {
            pairs = new long[2 * count];
            peers = new long[2 * count];
            pairEnds = new int[2 * count];
        }
        int before = 0;
        int paired = 0;
        for (int word = 0; word < count; word++) {
            int number = number(word);
            placed.setWord(word, number, weights.ofWord(number));
            peers[word] = weights.amongPeers(number);
            long pair = PairFilter.pair(cues.clauses.has(word) ? 0 : before, number);
            pairs[paired] = pair;
            pairEnds[paired] = word;
            paired += weights.mayHold(pair);
            before = number;
        }
        for (int i = 0; i < paired; i++) {
            int place = weights.placeOfPair(pairs[i]);
            placed.setPair(pairEnds[i], place, weights.ofPair(place));
        }
        for (int word = 0; word < (cues.has(CueKind.NEGATOR) ? count : 0); word++) {
            if (cues.ends.length(CueKind.NEGATOR, word) > 0) {
                negate(word + 1);
            }
        }
    }

    /** Gives the words from here on, as far as a negation before them reaches, the weights that they have under it. */
    private void negate(int from) {
        int end = Math.min(from + ContextReader.NEGATION_REACH, words.count);
        for (int word = from; word < end && !cues.clauses.has(word); word++) {
            int place = weights.placeOfNegated(number(word));
            placed.changeWord(word, place, weights.ofWord(place));
            peers[word] = 0;
        }
    }

    /** How many of these words count towards the length of the text. */
    private int countIn(int first, int end) {
        int count = end - first;
        for (int word = text.hides ? first : end; word < end; word++) {
            count -= isOpaque(word) ? 1 : 0;
        }
        return count;
    }

    /** The number by which a word has weights, 0 if it has none. */
    private int number(int word) {
        return words.is(word, TokenFlags.DIGIT) && isDigits(word) ? weights.numberSign() : words.number(word);
    }

    /** Whether a word is a number in digits, and neither a spelling that stands for another word ("2day") nor one with a link. */
    private boolean isDigits(int word) {
        int number = words.number(word);
        return (number == 0 || weights.isDigits(number)) && words.isNumber(text, word) && !isOpaque(word);
    }

    /** Whether a word is a link or a mention, or holds one ("a'www.example.com"); those that are known are neither. */
    private boolean isOpaque(int word) {
        if (words.number(word) == 0) {
            for (int at = words.from(word); at < words.to(word); at++) {
                if (text.bytes[at] == Bytes.OPAQUE) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public int words() {
        return counted;
    }

    @Override
    public int known() {
        return known;
    }

    @Override
    public int of(int column) {
        return all.of(column);
    }

    @Override
    public int amongPeers(int column) {
        return amongPeers.of(column);
    }

    // Hardly ever asked for, so it is looked for only then.
    @Override
    public @Nullable Span strongest() {
        int most = 0;
        int at = -1;
        for (int i = 0; i < placed.count(); i++) {
            int here = EightSums.weight(placed.weights(i), WordWeights.COLUMNS - 1);
            if (here > most) {
                most = here;
                at = i;
            }
        }
        return at < 0 ? null : spanOf(at);
    }

    /** Its words and pairs, with their places in the table of weights. */
    PlacedWeights placed() {
        return placed;
    }

    /** Where one of these words and pairs stands in the text as given. */
    Span spanOf(int at) {
        int last = PlacedWeights.lastWord(at);
        return new Span(text.startOf(words.from(PlacedWeights.firstWord(at))), text.endOf(words.to(last) - 1));
    }

    /** How many words count towards the length of the text where none is left out for an insult. */
    int allWords() {
        return countIn(0, words.count);
    }

    /** What weights may hang on in the text that was read. */
    WordFeatures features() {
        List<WordFeature> features = new ArrayList<>();
        int count = 0;
        int reach = 0;
        String before = "";
        for (int word = 0; word < words.count; word++) {
            if (cues.clauses.has(word)) {
                reach = 0;
                before = "";
            }
            String written = isOpaque(word) ? "" : written(word);
            if (!written.isEmpty()) {
                count++;
                features.add(WordFeature.word(written, reach > 0));
                if (!before.isEmpty()) {
                    features.add(WordFeature.pair(before, written));
                }
            }
            before = written;
            reach = cues.ends.length(CueKind.NEGATOR, word) > 0 ? ContextReader.NEGATION_REACH : reach - 1;
        }
        return new WordFeatures(features, count);
    }

    private String written(int word) {
        if (isDigits(word)) {
            return WordFeature.NUMBER;
        }
        String meant = lexicon.spellings().form(words.number(word));
        return WordForms.written(meant == null ? WordForms.form(text, words, word) : meant);
    }
}
