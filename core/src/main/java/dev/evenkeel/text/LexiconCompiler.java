package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compiles phrases and vocabulary into {@link LexiconParts}. Lives for one lexicon. */
final class LexiconCompiler {

    /** So many steps take some hundred megabytes to compile. */
    private static final int MOST_EDGES = 4_000_000;

    private static final int MOST_CUE_WORDS = 12;

    private final String home;
    private final Vocabulary vocabulary;
    private final PhraseWords words;
    private final WordNumbers numbers;
    private final PhraseCollections collections;
    private final PhraseSyntax syntax;
    private final PhrasePositions positions;
    private final PhraseGraph phrases;
    private final PhraseGraph longCues;
    private final PairCollector cuePairs = new PairCollector();

    LexiconCompiler(String home, Vocabulary vocabulary) {
        this.home = home;
        this.vocabulary = vocabulary;
        this.words = new PhraseWords(vocabulary.spellings());
        this.numbers = words.numbers;
        this.collections = new PhraseCollections(vocabulary.collections());
        this.syntax = new PhraseSyntax(collections, words);
        this.positions = new PhrasePositions(collections, words);
        this.phrases = new PhraseGraph(positions, MOST_EDGES);
        this.longCues = new PhraseGraph(positions, MOST_EDGES);
        for (CueKind cue : CueKind.values()) {
            cue.of(vocabulary).forEach(written -> addCue(cue, written));
        }
    }

    private void addCue(CueKind cue, String written) {
        int[] cueWords = words.of(written);
        if (cueWords.length == 1) {
            numbers.flag(cueWords[0], cue.flag);
        } else if (cueWords.length > MOST_CUE_WORDS) {
            throw new PhraseSyntaxException(
                    "cue '" + written + "': at most " + MOST_CUE_WORDS + " words are allowed", 1);
        } else if (cueWords.length > 1) {
            int end = positions.end(PhraseAutomaton.output(cue.number, false, false));
            longCues.add(positions.before(cueWords, end));
        }
    }

    void add(LexiconBuilder.NumberedPhrase numbered) {
        PhraseParser.Parsed phrase = numbered.phrase();
        syntax.check(phrase);
        List<PhrasePart> parts = phrase.parts().parts();
        int behind = parts.size() - (numbered.exception() && !phrase.atEnd() ? OpenEnd.length(parts) : 0);
        int output = numbered.exception()
                ? PhraseAutomaton.exception(
                        numbered.number(),
                        phrase.atStart(),
                        phrase.atEnd(),
                        OpenEnd.of(parts.subList(behind, parts.size())))
                : PhraseAutomaton.output(numbered.number(), phrase.atStart(), phrase.atEnd());
        phrases.add(positions.before(new PhrasePart.Sequence(parts.subList(0, behind)), positions.end(output)));
    }

    LexiconParts parts(List<PhrasePart.Sequence> disguised, LearnedWords learned, RisingPhrases rising) {
        Languages languages = languages();
        Disguises disguises = new Disguises(disguisedWords(disguised));
        PhraseAutomaton automaton = new PhraseAutomatonBuilder(phrases).build();
        PhraseAutomaton cues = new PhraseAutomatonBuilder(longCues).build();
        longCues.collectPairs(cuePairs);
        PhraseStarts starts = new PhraseStartsBuilder(phrases, numbers).build();
        int authored = numbers.count();
        TokenTableBuilder table = new TokenTableBuilder();
        TreeMap<Integer, int[]> meant = new TreeMap<>();
        for (int number = 1; number <= authored; number++) {
            if (!words.spellings().containsKey(numbers.form(number))) {
                table.add(WordForms.key(numbers.form(number)), numbers.value(number));
            }
        }
        words.spellings().forEach((form, meantWords) -> {
            int[] values = Arrays.stream(meantWords).map(numbers::value).toArray();
            int value = values[0];
            if (values.length > 1) {
                int number = numbers.of(form);
                meant.put(number, values);
                value = numbers.value(number) | TokenFlags.SPELLING;
            }
            table.add(WordForms.key(form), value);
        });
        long[] misspelt = words.spellings().keySet().stream()
                .mapToLong(WordForms::key)
                .sorted()
                .toArray();
        WeightTable weights = new WeightCompiler(numbers, table, misspelt).compile(learned);
        return new LexiconParts(
                table.build(numbers.count()),
                new Spellings(meant, formsMeant()),
                disguises,
                automaton,
                cues,
                starts,
                cuePairs.filter(),
                languages,
                new EmailBody(lowered(vocabulary.closings()), lowered(vocabulary.footers())),
                weights,
                rising);
    }

    private static List<String> lowered(List<String> cues) {
        return cues.stream().map(cue -> cue.toLowerCase(Locale.ROOT)).toList();
    }

    private SortedMap<Integer, String> formsMeant() {
        TreeMap<Integer, String> forms = new TreeMap<>();
        for (int[] meant : words.spellings().values()) {
            for (int number : meant) {
                forms.put(number, numbers.form(number));
            }
        }
        return forms;
    }

    private Languages languages() {
        List<String> others = new ArrayList<>();
        TreeMap<Integer, Long> foreign = new TreeMap<>();
        new TreeMap<>(vocabulary.commonWords()).forEach((language, common) -> {
            if (language.equals(home)) {
                common.forEach(word -> flagAll(word, TokenFlags.COMMON));
                return;
            }
            if (others.size() == Long.SIZE) {
                throw new IllegalArgumentException(
                        "vocabulary: common words of at most " + Long.SIZE + " other languages may be given");
            }
            long bit = 1L << others.size();
            others.add(language);
            for (String word : common) {
                if (words.isMisspelt(word)) {
                    // The Dutch "u" is read as "you", which is none of theirs.
                    continue;
                }
                flagAll(word, TokenFlags.FOREIGN);
                for (int number : words.of(word)) {
                    foreign.merge(number, bit, (a, b) -> a | b);
                }
            }
        });
        return new Languages(home, others, foreign);
    }

    private void flagAll(String written, int flag) {
        for (int number : words.of(written)) {
            numbers.flag(number, flag);
        }
    }

    private Set<String> disguisedWords(List<PhrasePart.Sequence> phrasesWithThem) {
        Set<String> hidden = new LinkedHashSet<>();
        phrasesWithThem.forEach(phrase -> addWordsOf(phrase, hidden));
        hidden.removeIf(word -> !Disguises.canHide(word) || (numbers.value(numbers.of(word)) & TokenFlags.COMMON) != 0);
        return hidden;
    }

    private void addWordsOf(PhrasePart part, Set<String> into) {
        if (part instanceof PhrasePart.Word word) {
            for (int[] form : words.formsOf(word)) {
                Arrays.stream(form).mapToObj(numbers::form).forEach(into::add);
            }
        } else {
            List<? extends PhrasePart> inner =
                    part instanceof PhrasePart.Collection named ? collections.alternatives(named) : part.within();
            inner.forEach(one -> addWordsOf(one, into));
        }
    }
}
