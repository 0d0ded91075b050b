package dev.evenkeel.text;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compiles phrases and vocabulary into {@link LexiconParts}. Lives for one lexicon. */
final class LexiconCompiler {

    private static final int MOST_WORDS = 12;

    private final String home;
    private final Vocabulary vocabulary;
    private final PhraseExpander expander;
    private final WordForms wordForms = new WordForms();
    private final WordNumbers numbers = new WordNumbers();
    /** What a misspelt form is meant to be. */
    private final Map<String, int[]> spellings = new TreeMap<>();

    private final Map<String, int[]> cut = new HashMap<>();
    private final PhraseTrieBuilder phrases = new PhraseTrieBuilder();
    private final PhraseTrieBuilder longCues = new PhraseTrieBuilder();
    private final PairCollector pairs = new PairCollector();

    LexiconCompiler(String home, Vocabulary vocabulary) {
        this.home = home;
        this.vocabulary = vocabulary;
        this.expander = new PhraseExpander(vocabulary.collections());
        new TreeMap<>(vocabulary.spellings()).forEach(this::addSpelling);
        for (Cue cue : Cue.values()) {
            cue.of(vocabulary).forEach(words -> addCue(cue, words));
        }
    }

    private void addSpelling(String written, String meant) {
        List<String> key = wordForms.of(written);
        List<String> forms = wordForms.of(meant);
        if (key.size() != 1 || forms.isEmpty() || forms.size() > Spellings.MOST_WORDS) {
            throw new PhraseSyntaxException(
                    "spelling '" + written + "': one word stands for one to " + Spellings.MOST_WORDS + " words", 1);
        }
        spellings.put(key.get(0), forms.stream().mapToInt(numbers::of).toArray());
    }

    private void addCue(Cue cue, String words) {
        int[] cueWords = numbersOf(words);
        if (cueWords.length == 1) {
            numbers.flag(cueWords[0], cue.flag);
        } else if (cueWords.length > MOST_WORDS) {
            throw new PhraseSyntaxException("cue '" + words + "': at most " + MOST_WORDS + " words are allowed", 1);
        } else if (cueWords.length > 1) {
            longCues.add(cueWords, cueWords.length, cue.number, false, false);
            pairs.add(cueWords);
        }
    }

    /** The numbers of the words in a text without phrase syntax, as they are meant. */
    private int[] numbersOf(String words) {
        return cut.computeIfAbsent(
                words,
                written -> wordForms.of(written).stream()
                        .flatMapToInt(form -> Arrays.stream(meant(form)))
                        .toArray());
    }

    private int[] meant(String form) {
        int[] others = spellings.get(form);
        return others == null ? new int[] {numbers.of(form)} : others;
    }

    void add(int number, PhraseParser.Parsed phrase) {
        for (List<PhraseStep> sequence : expander.expand(phrase.parts())) {
            int[] steps = steps(sequence);
            phrases.add(steps, steps.length, number, phrase.atStart(), phrase.atEnd());
            pairs.add(steps);
        }
    }

    private int[] steps(List<PhraseStep> sequence) {
        int[] steps = new int[MOST_WORDS * 2 + Spellings.MOST_WORDS];
        int length = 0;
        int words = 0;
        boolean own = false;
        for (PhraseStep step : sequence) {
            int[] added = numbersOf(step);
            if (length + added.length > steps.length) {
                words = MOST_WORDS + 1;
                break;
            }
            System.arraycopy(added, 0, steps, length, added.length);
            length += added.length;
            words += step == PhraseStep.Wildcard.GAP ? 0 : added.length;
            own |= step != PhraseStep.Wildcard.GAP && step != PhraseStep.Wildcard.ANY_WORD;
        }
        checkShape(steps, length, words, own);
        return Arrays.copyOf(steps, length);
    }

    private int[] numbersOf(PhraseStep step) {
        if (step instanceof PhraseStep.Literal literal) {
            int[] words = numbersOf(literal.written());
            if (words.length == 0) {
                throw new PhraseSyntaxException("no word, only marks; write a word", literal.column());
            }
            return words;
        }
        return new int[] {
            step == PhraseStep.Wildcard.GAP
                    ? PhraseTrie.GAP
                    : step == PhraseStep.Wildcard.DIGITS ? PhraseTrie.DIGITS : PhraseTrie.ANY_WORD
        };
    }

    private static void checkShape(int[] steps, int length, int words, boolean own) {
        if (length == 0 || steps[0] == PhraseTrie.GAP || steps[length - 1] == PhraseTrie.GAP) {
            throw new PhraseSyntaxException("a phrase starts and ends with a word, not with nothing or '...'", 1);
        }
        for (int i = 1; i < length; i++) {
            if (steps[i] == PhraseTrie.GAP && steps[i - 1] == PhraseTrie.GAP) {
                throw new PhraseSyntaxException("two gaps in a row; one is enough", 1);
            }
        }
        if (!own) {
            throw new PhraseSyntaxException("a phrase needs at least one word or '#' of its own", 1);
        }
        if (words > MOST_WORDS) {
            throw new PhraseSyntaxException("a phrase has at most " + MOST_WORDS + " words", 1);
        }
    }

    LexiconParts parts(List<PhrasePart.Sequence> disguised) {
        Languages languages = languages();
        Disguises disguises = new Disguises(disguisedWords(disguised));
        PhraseTrie trie = phrases.build();
        for (int number = 1; number <= numbers.count(); number++) {
            int node = trie.first(number);
            if (trie.outputs(node) != 0 || trie.leads(node) != 0) {
                numbers.flag(number, TokenFlags.STARTS);
            }
        }
        int authored = numbers.count();
        TokenTableBuilder table = new TokenTableBuilder();
        Map<Integer, int[]> meant = new TreeMap<>();
        for (int number = 1; number <= authored; number++) {
            if (!spellings.containsKey(numbers.form(number))) {
                table.add(WordForms.key(numbers.form(number)), numbers.value(number), 0);
            }
        }
        spellings.forEach((form, words) -> {
            int[] values = Arrays.stream(words).map(numbers::value).toArray();
            int value = values[0];
            if (values.length > 1) {
                int number = numbers.of(form);
                meant.put(number, values);
                value = numbers.value(number) | TokenFlags.SPELLING;
            }
            table.add(WordForms.key(form), value, 0);
        });
        return new LexiconParts(
                table.build(numbers.count()),
                new Spellings(meant),
                disguises,
                trie,
                longCues.build(),
                pairs.filter(),
                languages,
                new EmailBody(ImmutableSet.copyOf(vocabulary.closings()), vocabulary.footers()));
    }

    private Languages languages() {
        List<String> others = new ArrayList<>();
        Map<Integer, Long> foreign = new TreeMap<>();
        new TreeMap<>(vocabulary.commonWords()).forEach((language, words) -> {
            if (language.equals(home)) {
                words.forEach(word -> flagAll(word, TokenFlags.COMMON));
                return;
            }
            long bit = 1L << others.size();
            others.add(language);
            for (String word : words) {
                flagAll(word, TokenFlags.FOREIGN);
                for (int number : numbersOf(word)) {
                    foreign.merge(number, bit, (a, b) -> a | b);
                }
            }
        });
        return new Languages(home, others, foreign);
    }

    private void flagAll(String words, int flag) {
        for (int number : numbersOf(words)) {
            numbers.flag(number, flag);
        }
    }

    private Set<String> disguisedWords(List<PhrasePart.Sequence> phrasesWithThem) {
        Set<String> words = new LinkedHashSet<>();
        for (PhrasePart.Sequence phrase : phrasesWithThem) {
            for (List<PhraseStep> sequence : expander.expand(phrase)) {
                for (PhraseStep step : sequence) {
                    if (step instanceof PhraseStep.Literal literal) {
                        for (int number : numbersOf(literal.written())) {
                            words.add(numbers.form(number));
                        }
                    }
                }
            }
        }
        words.removeIf(word -> !Disguises.canHide(word) || (numbers.value(numbers.of(word)) & TokenFlags.COMMON) != 0);
        return words;
    }
}
