package dev.evenkeel.text;

/** What a {@link Lexicon} is compiled into. Immutable. */
record LexiconParts(
        TokenTable table,
        Spellings spellings,
        Disguises disguises,
        PhraseAutomaton phrases,
        PhraseAutomaton longCues,
        PhraseStarts starts,
        PairFilter cuePairs,
        Languages languages,
        EmailBody email,
        WeightTable weights,
        RisingPhrases rising) {

    void write(PartsWriter out) {
        table.write(out);
        spellings.write(out);
        disguises.write(out);
        phrases.write(out);
        longCues.write(out);
        starts.write(out);
        cuePairs.write(out);
        languages.write(out);
        email.write(out);
        weights.write(out);
        rising.write(out);
    }

    static LexiconParts read(PartsReader in) {
        return new LexiconParts(
                TokenTable.read(in),
                Spellings.read(in),
                Disguises.read(in),
                PhraseAutomaton.read(in),
                PhraseAutomaton.read(in),
                PhraseStarts.read(in),
                PairFilter.read(in),
                Languages.read(in),
                EmailBody.read(in),
                WeightTable.read(in),
                RisingPhrases.read(in));
    }
}
