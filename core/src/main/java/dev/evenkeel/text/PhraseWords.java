package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The words that phrases and cues name, by their numbers, each cut once. Lives for one lexicon. */
final class PhraseWords {

    final WordNumbers numbers = new WordNumbers();
    private final WordForms forms = new WordForms();
    /** What a misspelt form is meant to be. */
    private final Map<String, int[]> spellings = new TreeMap<>();

    private final Map<String, int[]> cut = new HashMap<>();
    private final Map<String, List<int[]>> inflected = new HashMap<>();

    PhraseWords(Map<String, String> vocabularySpellings) {
        new TreeMap<>(vocabularySpellings).forEach(this::addSpelling);
    }

    private void addSpelling(String written, String meant) {
        List<String> key = forms.of(written);
        List<String> meantForms = forms.of(meant);
        if (key.size() != 1 || meantForms.isEmpty() || meantForms.size() > Spellings.MOST_WORDS) {
            throw new PhraseSyntaxException(
                    "spelling '" + written + "': one word stands for one to " + Spellings.MOST_WORDS + " words", 1);
        }
        spellings.put(key.get(0), meantForms.stream().mapToInt(numbers::of).toArray());
    }

    /** From each misspelt form to the numbers of the words that are meant. */
    Map<String, int[]> spellings() {
        return spellings;
    }

    /** Whether the vocabulary's spellings take a word for something else. */
    boolean isMisspelt(String word) {
        List<String> written = forms.of(word);
        return written.size() == 1 && spellings.containsKey(written.get(0));
    }

    /** The numbers of the words in a text without phrase syntax, as they are meant. */
    int[] of(String words) {
        int[] known = cut.get(words);
        if (known == null) {
            known = meant(forms.of(words));
            cut.put(words, known);
        }
        return known;
    }

    private int[] meant(List<String> written) {
        IntBag meant = new IntBag();
        for (String form : written) {
            int[] others = spellings.get(form);
            if (others == null) {
                meant.add(numbers.of(form));
            } else {
                for (int other : others) {
                    meant.add(other);
                }
            }
        }
        return Arrays.copyOf(meant.members, meant.size);
    }

    /**
     * The numbers of each form of a phrase's word, at least one; only odd ones ("know-it-all") have several numbers.
     *
     * @throws PhraseSyntaxException if there is nothing but marks in it
     */
    List<int[]> formsOf(PhrasePart.Word word) {
        if (!word.inflected()) {
            return List.of(marked(word.written(), word));
        }
        List<int[]> known = inflected.get(word.written());
        if (known == null) {
            known = new ArrayList<>();
            for (String form : Inflections.of(word.written().toLowerCase(Locale.ROOT))) {
                known.add(marked(form, word));
            }
            inflected.put(word.written(), known);
        }
        return known;
    }

    private int[] marked(String form, PhrasePart.Word word) {
        int[] words = of(form);
        if (words.length == 0) {
            throw new PhraseSyntaxException("no word, only marks; write a word", word.column());
        }
        return words;
    }
}
