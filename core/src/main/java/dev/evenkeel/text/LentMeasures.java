package dev.evenkeel.text;

/** Plain facts about the text that was just read. Mutable scratch: what it tells changes with the next text. */
final class LentMeasures implements Measured {

    private final LexiconParts lexicon;
    private final FoldedText text;
    private final WordBits bits;
    private final Marks marks;
    private final Words words;
    private final Sentences sentences;
    private final Shouts shouts;

    private String language = Languages.UNKNOWN;
    private int letters;
    private int questions;

    LentMeasures(
            LexiconParts lexicon,
            FoldedText text,
            WordBits bits,
            Marks marks,
            Words words,
            Sentences sentences,
            Shouts shouts) {
        this.lexicon = lexicon;
        this.text = text;
        this.bits = bits;
        this.marks = marks;
        this.words = words;
        this.sentences = sentences;
        this.shouts = shouts;
    }

    /** Reckons what nobody else has counted yet. */
    void read() {
        letters = bits.letters;
        for (int wide : text.letters) {
            letters += wide;
        }
        language = lexicon.languages().of(words, lexicon.table(), bits.letters, text.letters);
        questions = words.count == 0 && marks.firstQuestionMark > 0 ? 1 : 0;
        for (int sentence = 0; sentence < sentences.count; sentence++) {
            questions += sentences.isAsked(sentence) ? 1 : 0;
        }
    }

    /** Whether so many letters are capitals that they tell nothing of one word. */
    boolean isMostlyCapitals() {
        return bits.capitals * 4 > letters * 3;
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public int words() {
        return words.written;
    }

    @Override
    public int letters() {
        return letters;
    }

    @Override
    public int capitals() {
        return bits.capitals;
    }

    @Override
    public int questions() {
        return questions;
    }

    @Override
    public int exclamations() {
        return marks.exclamations;
    }

    @Override
    public int exclamationStrings() {
        return marks.exclamationStrings;
    }

    @Override
    public int longestExclamation() {
        return marks.longestExclamation;
    }

    @Override
    public int shouted() {
        return shouts.words;
    }

    @Override
    public int longestShout() {
        return shouts.longest;
    }
}
