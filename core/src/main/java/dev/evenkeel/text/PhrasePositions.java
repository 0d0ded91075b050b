package dev.evenkeel.text;

import dev.evenkeel.text.PhrasePart.AnyWord;
import dev.evenkeel.text.PhrasePart.Choice;
import dev.evenkeel.text.PhrasePart.Collection;
import dev.evenkeel.text.PhrasePart.Gap;
import dev.evenkeel.text.PhrasePart.Sequence;
import dev.evenkeel.text.PhrasePart.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The positions at which one may stand in phrases: which words lead on from each, and to which set of positions; or the end of
 * a phrase.
 *
 * <p>Phrases are read from their ends, and what goes on in the same way is one position: the inflections of a word, the words
 * of a collection, the alternatives of a group and equal endings of phrases with one number are not written out but join
 * again. Lives for one lexicon.
 */
final class PhrasePositions {

    private static final int END = -1;

    /** The words, and wildcards, that lead on from positions. */
    final IntLists words = new IntLists();
    /** The sets of positions. */
    final IntLists sets = new IntLists();
    /** For each position its words and the set that they lead to, or {@link #END} and an output. */
    private final IntLists positions = new IntLists();

    private final PhraseCollections collections;
    private final PhraseWords phraseWords;
    private final Map<String, Map<Integer, Integer>> ofCollections = new HashMap<>();
    private final int anyWord;
    private final int digits;
    private final int gap;

    PhrasePositions(PhraseCollections collections, PhraseWords phraseWords) {
        this.collections = collections;
        this.phraseWords = phraseWords;
        this.anyWord = words.id(new int[] {PhraseAutomaton.ANY_WORD}, 1);
        this.digits = words.id(new int[] {PhraseAutomaton.DIGITS}, 1);
        this.gap = words.id(new int[] {PhraseAutomaton.GAP}, 1);
    }

    /** The set at the end of phrases with this output. */
    int end(int output) {
        return only(positions.id(END, output));
    }

    boolean isEnd(int position) {
        return positions.member(position, 0) == END;
    }

    int output(int position) {
        return positions.member(position, 1);
    }

    /** The words that lead on from a position. */
    int words(int position) {
        return positions.member(position, 0);
    }

    /** The set that the words of a position lead to. */
    int next(int position) {
        return positions.member(position, 1);
    }

    /** The set from which a part of a phrase leads to another set. */
    int before(PhrasePart part, int next) {
        if (part instanceof Word word) {
            Alternatives forms = new Alternatives(next);
            forms.add(word);
            return forms.set();
        }
        if (part instanceof Sequence sequence) {
            int set = next;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                set = before(sequence.parts().get(i), set);
            }
            return set;
        }
        if (part instanceof Choice choice) {
            return beforeAny(choice.alternatives(), next);
        }
        if (part instanceof Collection collection) {
            Map<Integer, Integer> known = ofCollections.computeIfAbsent(collection.name(), name -> new HashMap<>());
            Integer set = known.get(next);
            if (set == null) {
                set = beforeAny(collections.alternatives(collection), next);
                known.put(next, set);
            }
            return set;
        }
        return only(positions.id(part instanceof Gap ? gap : part instanceof AnyWord ? anyWord : digits, next));
    }

    /** The set from which these words, one after another, lead to another set. */
    int before(int[] sequence, int next) {
        int set = next;
        for (int i = sequence.length - 1; i >= 0; i--) {
            set = only(positions.id(words.id(new int[] {sequence[i]}, 1), set));
        }
        return set;
    }

    private int beforeAny(List<Sequence> parts, int next) {
        Alternatives alternatives = new Alternatives(next);
        for (Sequence part : parts) {
            if (part.parts().size() == 1 && part.parts().get(0) instanceof Word word) {
                alternatives.add(word);
            } else {
                alternatives.members.addAll(sets, before(part, next));
            }
        }
        return alternatives.set();
    }

    private int only(int position) {
        return sets.id(new int[] {position}, 1);
    }

    /** Several ways to one set; single words are one position together. */
    private final class Alternatives {

        final IntBag members = new IntBag();
        private final IntBag single = new IntBag();
        private final int next;

        Alternatives(int next) {
            this.next = next;
        }

        void add(Word word) {
            for (int[] form : phraseWords.formsOf(word)) {
                if (form.length == 1) {
                    single.add(form[0]);
                } else {
                    members.addAll(sets, before(form, next));
                }
            }
        }

        int set() {
            if (single.size > 0) {
                members.add(positions.id(single.set(words), next));
            }
            return members.set(sets);
        }
    }
}
