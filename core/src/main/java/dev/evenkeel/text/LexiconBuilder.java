package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Builds a {@link Lexicon}. Mutable and not thread-safe, unlike what it builds. */
public final class LexiconBuilder {

    private Vocabulary vocabulary = Vocabulary.empty();
    private final List<NumberedPhrase> phrases = new ArrayList<>();
    private final Set<String> disguised = new LinkedHashSet<>();

    /** A phrase as parsed, with the number that its hits carry. */
    record NumberedPhrase(int number, PhraseParser.Parsed phrase) {}

    LexiconBuilder() {}

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
     * Adds a word that people write disguised: with look-alike signs ("1d10t"), hidden letters ("f***") or spaced out
     * ("i d i o t"). Where a hidden word could be several, the one added first is meant.
     */
    public LexiconBuilder disguised(String word) {
        disguised.add(word);
        return this;
    }

    /**
     * Compiles what was added.
     *
     * @throws PhraseSyntaxException if a phrase is too long, has too many expansions or names an unknown collection
     */
    public Lexicon build() {
        return new Lexicon(new PlainReader(vocabulary, phrases, disguised));
    }
}
