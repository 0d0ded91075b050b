package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Builds a {@link Lexicon}. Mutable and not thread-safe, unlike what it builds. */
public final class LexiconBuilder {

    private String language = "und";
    private Vocabulary vocabulary = Vocabulary.empty();
    private final List<NumberedPhrase> phrases = new ArrayList<>();
    private final Set<PhrasePart.Sequence> disguised = new LinkedHashSet<>();

    /** A phrase as parsed, with the number that its hits carry. */
    record NumberedPhrase(int number, PhraseParser.Parsed phrase) {}

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
     * @param number echoed in its hits; several phrases may share one
     * @param pattern the phrase, in the syntax of {@link Lexicon}
     * @throws PhraseSyntaxException if it is not in that syntax
     */
    public LexiconBuilder phrase(int number, String pattern) {
        phrases.add(new NumberedPhrase(number, PhraseParser.parse(pattern)));
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

    /**
     * Compiles what was added.
     *
     * @throws PhraseSyntaxException if a phrase is too long, has too many expansions or names an unknown collection
     */
    public Lexicon build() {
        return new Lexicon(new PlainReader(language, vocabulary, phrases, disguised));
    }
}
