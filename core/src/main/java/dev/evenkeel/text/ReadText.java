package dev.evenkeel.text;

import dev.evenkeel.dialogue.Channel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as read, lent for the time of one call: copy out what you keep. Not thread-safe.
 */
public final class ReadText {

    private final LexiconParts lexicon;
    private final EmailLines lines = new EmailLines();
    private final FoldedText folded = new FoldedText();
    private final WordBits bits = new WordBits();
    private final Marks marks = new Marks(folded, bits);
    private final OddWords oddWords;
    private final Words words = new Words();
    private final Sentences sentences = new Sentences();
    private final CueReader cues;
    private final Hits hits = new Hits(folded, words);
    private final Exceptions exceptions = new Exceptions(folded, words);
    final PhraseFinder finder;
    private final ContextReader contexts;
    private final Shouts shouts = new Shouts();
    private final LentMeasures measures;
    private final WordSummer summer;
    private final SignalSums signalSums;

    ReadText(LexiconParts lexicon) {
        this.lexicon = lexicon;
        this.oddWords = new OddWords(folded, lexicon.table(), lexicon.disguises());
        this.cues = new CueReader(lexicon.longCues(), lexicon.cuePairs(), words, sentences);
        this.finder = new PhraseFinder(lexicon, folded, words, sentences, cues.clauses, hits, exceptions);
        this.contexts = new ContextReader(folded, words, sentences, cues);
        this.measures = new LentMeasures(lexicon, folded, bits, marks, words, sentences, shouts);
        this.summer = new WordSummer(lexicon, folded, words, sentences, cues);
        this.signalSums = new SignalSums(lexicon.weights().signals(), summer);
    }

    /** Reads a text; on email, quoted history, signature and legal footer are not read. What was read before is gone. */
    public void read(String text, Channel channel) {
        load(text, channel);
        cut();
        sentences.read(marks, words, folded);
        cues.read();
        finder.find();
        shouts.read(folded, words, bits);
        measures.read();
        contexts.read(hits, bits.capitalPair && !measures.isMostlyCapitals());
        summer.read(hits);
        signalSums.read();
    }

    /** Folds the text and marks where words are; what a fast fold cannot do is folded letter by letter. */
    private void load(String text, Channel channel) {
        if (channel == Channel.EMAIL) {
            folded.clear();
            lexicon.email().fold(text, lines, folded);
            folded.finish();
        } else {
            folded.load(text);
        }
        markWords();
        if (marks.unfolded) {
            folded.clear();
            folded.fold(text, 0, text.length());
            folded.finish();
            markWords();
        }
    }

    private void markWords() {
        bits.read(folded);
        marks.read();
    }

    /** From folded letters to words with numbers: odd ones are rewritten before, misspelt ones are replaced after. */
    private void cut() {
        if (oddWords.rewrite(bits)) {
            markWords();
        }
        words.cut(bits);
        words.lookUp(folded, lexicon.table());
        if ((words.flags & TokenFlags.SPELLING) != 0) {
            words.spell(lexicon.spellings());
        }
    }

    TextReading reading() {
        List<PhraseHit> found = new ArrayList<>();
        for (int hit = 0; hit < hits.count; hit++) {
            found.add(new PhraseHit(hits.phrase(hit), new Span(hits.start(hit), hits.end(hit)), hits.context(hit)));
        }
        List<ExceptionHit> excepted = new ArrayList<>();
        for (int exception = 0; exception < exceptions.count; exception++) {
            excepted.add(new ExceptionHit(
                    exceptions.number(exception), new Span(exceptions.start(exception), exceptions.end(exception))));
        }
        return new TextReading(found, excepted, measures(), question(), shout(), exclamations(), WordSums.of(summer));
    }

    WordFeatures features() {
        return summer.features();
    }

    /** How many hits there are, in the order of start, end and phrase number. */
    public int hits() {
        return hits.count;
    }

    /** The number of the phrase that a hit is of. */
    public int phrase(int hit) {
        return hits.phrase(hit);
    }

    /** Where a hit starts in the text as given. */
    public int start(int hit) {
        return hits.start(hit);
    }

    /** Where a hit ends in the text as given. */
    public int end(int hit) {
        return hits.end(hit);
    }

    /** The {@link Context} flags that hold for a hit, or-ed together. */
    public int context(int hit) {
        return hits.context(hit);
    }

    /**
     * Whether one of the exceptions of a hit meets it.
     *
     * @param numbers the numbers of its exceptions, rising
     */
    public boolean isTakenBack(int hit, int[] numbers) {
        for (int near = exceptions.firstNear(hits.first(hit));
                near < exceptions.count && exceptions.start(near) < hits.end(hit);
                near++) {
            if (exceptions.end(near) > hits.start(hit) && Arrays.binarySearch(numbers, exceptions.number(near)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** What the weights of its words and pairs add up to, lent like the text. */
    public Summed summed() {
        return summer;
    }

    /** What its words and pairs say of signals, lent like the text. */
    public SignalSums signalSums() {
        return signalSums;
    }

    /** Words, marks, capitals and language, lent like the text. */
    public Measured measured() {
        return measures;
    }

    /** Words, marks, capitals and language, to keep. */
    public TextMeasures measures() {
        return TextMeasures.of(measures);
    }

    /** The first sentence that asks, by its mark or by how it begins, or null. */
    public @Nullable Span question() {
        if (words.count == 0) {
            return marks.firstQuestionMark == 0 ? null : span(marks.firstQuestionMark, marks.firstQuestionMark + 1);
        }
        for (int sentence = 0; sentence < sentences.count; sentence++) {
            if (sentences.isAsked(sentence)) {
                return words(sentences.first(sentence), sentences.end(sentence) - 1);
            }
        }
        return null;
    }

    /** The longest run of words in capitals, from one of three and more letters to another, or null. */
    public @Nullable Span shout() {
        return shouts.longest == 0 ? null : words(shouts.first, shouts.last);
    }

    /** The longest run of exclamation marks, or null. */
    public @Nullable Span exclamations() {
        int length = marks.longestExclamation;
        return length == 0 ? null : span(marks.longestExclamationEnd - length, marks.longestExclamationEnd);
    }

    /** Whether there is any word. */
    public boolean hasWords() {
        return words.count > 0;
    }

    /** Where the first word starts in the text as given. */
    public int start() {
        return folded.startOf(words.from(0));
    }

    /** Where the last word ends in the text as given. */
    public int end() {
        return folded.endOf(words.to(words.count - 1) - 1);
    }

    private Span words(int first, int last) {
        return span(words.from(first), words.to(last));
    }

    private Span span(int from, int to) {
        return new Span(folded.startOf(from), folded.endOf(to - 1));
    }
}
