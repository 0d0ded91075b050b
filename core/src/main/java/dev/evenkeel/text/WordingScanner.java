package dev.evenkeel.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import dev.evenkeel.dialogue.Channel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Finds wordings in a text: their phrases, less what is dropped or taken back.
 *
 * <p>Immutable and thread-safe. Of hits of one wording that overlap, the one that begins first stands, and of those the
 * longest.
 */
public final class WordingScanner {

    /** The language of wordings that need not be told from those of other languages. */
    public static final String ANY_LANGUAGE = Languages.UNKNOWN;

    private static final Comparator<PhraseHit> FIRST_THEN_LONGEST = Comparator.<PhraseHit>comparingInt(
                    hit -> hit.span().start())
            .thenComparingInt(hit -> -hit.span().end());

    private final Lexicon lexicon;
    private final ImmutableList<Wording> wordings;

    private WordingScanner(Lexicon lexicon, ImmutableList<Wording> wordings) {
        this.lexicon = lexicon;
        this.wordings = wordings;
    }

    /**
     * A scanner for these wordings.
     *
     * @throws PhraseSyntaxException if a phrase is not in the phrase syntax
     */
    public static WordingScanner of(List<Wording> wordings, Vocabulary vocabulary) {
        return of(wordings, vocabulary, ANY_LANGUAGE);
    }

    /**
     * A scanner for these wordings that tells its own language from others.
     *
     * @param language the BCP 47 tag of the language that the wordings are in
     * @throws PhraseSyntaxException if a phrase is not in the phrase syntax
     */
    public static WordingScanner of(List<Wording> wordings, Vocabulary vocabulary, String language) {
        return of(wordings, lexicon(wordings, vocabulary, language));
    }

    /** A scanner for these wordings with the {@link #lexicon(List, Vocabulary, String) lexicon} that they were compiled into before. */
    public static WordingScanner of(List<Wording> wordings, Lexicon lexicon) {
        return new WordingScanner(lexicon, ImmutableList.copyOf(wordings));
    }

    /**
     * What these wordings are compiled into.
     *
     * @param language the BCP 47 tag of the language that the wordings are in
     * @throws PhraseSyntaxException if a phrase is not in the phrase syntax
     */
    public static Lexicon lexicon(List<Wording> wordings, Vocabulary vocabulary, String language) {
        LexiconBuilder lexicon = Lexicon.builder().vocabulary(vocabulary).language(language);
        for (int i = 0; i < wordings.size(); i++) {
            for (String phrase : wordings.get(i).phrases()) {
                lexicon.phrase(i, phrase);
            }
            for (String phrase : wordings.get(i).unless()) {
                lexicon.exception(i, phrase);
            }
        }
        return lexicon.build();
    }

    /**
     * What a scanner found.
     *
     * @param hits the hits in the order of start, end and wording
     * @param reading the text's words and marks
     */
    public record Found(List<WordingHit> hits, TextReading reading) {
        public Found {
            hits = ImmutableList.copyOf(hits);
        }

        /** Plain facts about the text. */
        public TextMeasures measures() {
            return reading.measures();
        }

        /** Whether an exception of a wording stands anywhere in the text. */
        public boolean isExcused(int wording) {
            return reading.exceptions().stream().anyMatch(exception -> exception.number() == wording);
        }
    }

    /** The wordings in a text; on email, quoted history, signature and legal footer are not read. */
    public Found scan(String text, Channel channel) {
        TextReading reading = lexicon.read(text, channel);
        ImmutableListMultimap<Integer, PhraseHit> byWording = Multimaps.index(reading.hits(), PhraseHit::phrase);
        ImmutableListMultimap<Integer, ExceptionHit> exceptions =
                Multimaps.index(reading.exceptions(), ExceptionHit::number);
        List<WordingHit> hits = new ArrayList<>();
        byWording.asMap().forEach((wording, found) -> add(wording, found, exceptions.get(wording), hits));
        hits.sort(Comparator.<WordingHit>comparingInt(hit -> hit.span().start())
                .thenComparingInt(hit -> hit.span().end())
                .thenComparingInt(WordingHit::wording));
        return new Found(hits, reading);
    }

    /** The text with spaces in place of what {@link #scan} passes over on this channel, or the text itself where it reads all. */
    public String body(String text, Channel channel) {
        return lexicon.body(text, channel);
    }

    private void add(int number, Collection<PhraseHit> phrases, List<ExceptionHit> exceptions, List<WordingHit> into) {
        Wording wording = wordings.get(number);
        SpanIndex taken = SpanIndex.of(Lists.transform(exceptions, ExceptionHit::span));
        int taking = 0;
        for (PhraseHit hit : ImmutableList.sortedCopyOf(FIRST_THEN_LONGEST, phrases)) {
            if (hit.span().start() >= taking && wording.counts(hit) && !taken.meets(hit.span())) {
                into.add(new WordingHit(number, hit.span()));
                taking = hit.span().end();
            }
        }
    }
}
