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

    private final EightSums all = new EightSums();
    private final EightSums aside = new EightSums();
    private int counted;
    private int known;
    private int strongest;
    private int strongestFirst;
    private int strongestLast;

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
        counted = 0;
        known = 0;
        strongest = 0;
        if (weights.isEmpty()) {
            return;
        }
        rising.clear(sentences.count);
        for (int hit = 0; hit < hits.count; hit++) {
            int drops = lexicon.rising().dropsOf(hits.phrase(hit));
            if (drops >= 0 && (hits.context(hit) & drops) == 0) {
                rising.add(hits.sentence(hit));
            }
        }
        for (int sentence = 0; sentence < sentences.count; sentence++) {
            if (rising.has(sentence)) {
                aside.clear();
                addSentence(sentence, aside);
                all.addAll(aside, WordWeights.RISING);
            } else {
                counted += addSentence(sentence, all);
            }
        }
        all.settle();
    }

    private int addSentence(int sentence, EightSums sums) {
        int features = 0;
        int reach = 0;
        int before = 0;
        int end = sentences.end(sentence);
        for (int word = sentences.first(sentence); word < end; word++) {
            if (cues.clauses.has(word)) {
                reach = 0;
                before = 0;
            }
            int number = number(word);
            if (number != 0) {
                add(weights.ofWord(number, reach > 0), word, word, sums);
                if (before != 0) {
                    add(weights.ofPair(before, number), word - 1, word, sums);
                }
            }
            before = number;
            features += text.hides && isOpaque(word) ? 0 : 1;
            reach = cues.ends.length(Cue.NEGATOR, word) > 0 ? ContextReader.NEGATION_REACH : reach - 1;
        }
        return features;
    }

    private void add(long weight, int first, int last, EightSums sums) {
        if (weight != 0) {
            sums.add(weight);
            known++;
            int here = (int) (weight >>> (Long.SIZE - Byte.SIZE)) - 128;
            if (here > strongest) {
                strongest = here;
                strongestFirst = first;
                strongestLast = last;
            }
        }
    }

    /** The number by which a word has weights, 0 if it has none. */
    private int number(int word) {
        return words.is(word, TokenFlags.DIGIT) && isDigits(word) ? weights.numberSign() : words.number(word);
    }

    /** Whether a word is a number in digits, and not a spelling that stands for another word ("2day"). */
    private boolean isDigits(int word) {
        int number = words.number(word);
        return (number == 0 || weights.isDigits(number)) && words.isNumber(text, word);
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
    public @Nullable Span strongest() {
        return strongest == 0
                ? null
                : new Span(text.startOf(words.from(strongestFirst)), text.endOf(words.to(strongestLast) - 1));
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
            reach = cues.ends.length(Cue.NEGATOR, word) > 0 ? ContextReader.NEGATION_REACH : reach - 1;
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
