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

/** Tells the {@link PhraseShape} of phrases without writing them out. Lives for one lexicon. */
final class PhraseShapes {

    private final PhraseCollections collections;
    private final PhraseWords words;
    private final Map<String, PhraseShape> ofCollections = new HashMap<>();

    PhraseShapes(PhraseCollections collections, PhraseWords words) {
        this.collections = collections;
        this.words = words;
    }

    PhraseShape of(PhrasePart part) {
        if (part instanceof Word word) {
            return ofWord(word);
        }
        if (part instanceof Sequence sequence) {
            PhraseShape shape = PhraseShape.NOTHING;
            for (PhrasePart inner : sequence.parts()) {
                shape = shape.then(of(inner));
            }
            return shape;
        }
        if (part instanceof Choice choice) {
            return ofAny(choice.alternatives());
        }
        if (part instanceof Collection collection) {
            PhraseShape known = ofCollections.get(collection.name());
            if (known == null) {
                known = ofAny(collections.alternatives(collection));
                ofCollections.put(collection.name(), known);
            }
            return known;
        }
        return part instanceof Gap
                ? PhraseShape.GAP
                : part instanceof AnyWord ? PhraseShape.ANY_WORD : PhraseShape.DIGITS;
    }

    private PhraseShape ofAny(List<Sequence> alternatives) {
        PhraseShape shape = PhraseShape.NONE;
        for (Sequence alternative : alternatives) {
            shape = shape.or(of(alternative));
        }
        return shape;
    }

    private PhraseShape ofWord(Word word) {
        List<int[]> forms = words.formsOf(word);
        int longest = 0;
        for (int[] form : forms) {
            longest = Math.max(longest, form.length);
        }
        return PhraseShape.words(forms.size(), longest);
    }
}
