package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Builds a {@link Lexicon}. Mutable and not thread-safe, unlike what it builds. */
public final class LexiconBuilder {

    /** The highest number that a phrase may have. */
    public static final int LAST_NUMBER = (1 << (Integer.SIZE - 1 - PhraseAutomaton.OUTPUT_BITS)) - 1;

    private String language = "und";
    private Vocabulary vocabulary = Vocabulary.empty();
    private final List<NumberedPhrase> phrases = new ArrayList<>();
    private final List<PhrasePart.Sequence> disguised = new ArrayList<>();
    private final TreeMap<Integer, Integer> rising = new TreeMap<>();
    private LearnedWords learned = LearnedWords.none();

    /** A phrase as parsed, with the number that its hits carry, and whether it is an exception. */
    record NumberedPhrase(int number, PhraseParser.Parsed phrase, boolean exception) {}

    LexiconBuilder() {}

    /** Sets the BCP 47 tag of the language that the phrases are in, {@code und} if none is set. */
    public LexiconBuilder language(String tag) {
        language = tag;
        return this;
    }

    /** Sets the words that shape how others are read. */
    public LexiconBuilder vocabulary(Vocabulary value) {
        vocabulary = value;
        return this;
    }

    /**
     * Adds a phrase.
     *
     * @param number echoed in its hits, 0 to {@value #LAST_NUMBER}; several phrases may share one
     * @param pattern the phrase, in the syntax of {@link Lexicon}
     * @throws PhraseSyntaxException if it is not in that syntax
     * @throws IllegalArgumentException if the number is out of range
     */
    public LexiconBuilder phrase(int number, String pattern) {
        return add(number, pattern, false);
    }

    /**
     * Adds an exception: a phrase that does not say how it was said, and of which only the longest is found where several begin
     * with one word.
     *
     * @param number echoed where it is found, 0 to {@value #LAST_NUMBER}, apart from the numbers of phrases; several may share one
     * @param pattern the exception, in the syntax of {@link Lexicon}
     * @throws PhraseSyntaxException if it is not in that syntax
     * @throws IllegalArgumentException if the number is out of range
     */
    public LexiconBuilder exception(int number, String pattern) {
        return add(number, pattern, true);
    }

    private LexiconBuilder add(int number, String pattern, boolean exception) {
        if (number < 0 || number > LAST_NUMBER) {
            throw new IllegalArgumentException("phrase number " + number + ": 0 to " + LAST_NUMBER + " is allowed");
        }
        phrases.add(new NumberedPhrase(number, PhraseParser.parse(pattern), exception));
        return this;
    }

    /**
     * Adds words that people write disguised: with look-alike signs ("1d10t"), hidden letters ("f***") or spaced out
     * ("i d i o t"). Where hidden letters could be several words, the one added first is meant.
     *
     * @param pattern a phrase; its words of three and more plain letters are meant, but for the common words of the language
     * @throws PhraseSyntaxException if it is not in the syntax of {@link Lexicon}
     */
    public LexiconBuilder disguised(String pattern) {
        disguised.add(PhraseParser.parse(pattern).parts());
        return this;
    }

    /** Sets what was learned of words; nothing is set at first. It changes nothing but {@link WordSums} and {@link SignalSums}. */
    public LexiconBuilder learned(LearnedWords value) {
        learned = value;
        return this;
    }

    /**
     * Lets sentences with a phrase count only upwards in {@link WordSums}: for insults.
     *
     * @param number the number of the phrase
     * @param drops {@link Context} flags under which its hits do not count, or-ed together
     */
    public LexiconBuilder rising(int number, int drops) {
        rising.put(number, drops);
        return this;
    }

    /**
     * Compiles what was added.
     *
     * @throws PhraseSyntaxException if a phrase is too long, needs too many steps or names an unknown collection
     */
    public Lexicon build() {
        LexiconCompiler compiler = new LexiconCompiler(language, vocabulary);
        phrases.forEach(phrase -> compiler.add(phrase));
        return new Lexicon(compiler.parts(disguised, learned, new RisingPhrases(rising)));
    }
}
