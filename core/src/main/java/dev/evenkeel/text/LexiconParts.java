package dev.evenkeel.text;

/** What a {@link Lexicon} is compiled into. Immutable. */
record LexiconParts(
        TokenTable table,
        Spellings spellings,
        Disguises disguises,
        PhraseAutomaton phrases,
        PhraseAutomaton longCues,
        PairFilter pairs,
        PairFilter cuePairs,
        Languages languages,
        EmailBody email,
        WeightTable weights,
        RisingPhrases rising) {}
