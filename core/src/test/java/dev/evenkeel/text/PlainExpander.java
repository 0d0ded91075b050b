package dev.evenkeel.text;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.text.PhrasePart.AnyWord;
import dev.evenkeel.text.PhrasePart.Choice;
import dev.evenkeel.text.PhrasePart.Collection;
import dev.evenkeel.text.PhrasePart.Digits;
import dev.evenkeel.text.PhrasePart.Gap;
import dev.evenkeel.text.PhrasePart.Sequence;
import dev.evenkeel.text.PhrasePart.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a phrase out into the sequences of steps that it stands for, however many. */
final class PlainExpander {

    private final Map<String, List<String>> collections;

    PlainExpander(Map<String, List<String>> collections) {
        this.collections = collections;
    }

    /** All sequences, none of them twice as written. */
    List<List<PlainStep>> expand(Sequence phrase) {
        return sequences(phrase, true);
    }

    private List<List<PlainStep>> sequences(PhrasePart part, boolean mayName) {
        if (part instanceof Sequence sequence) {
            return product(sequence, mayName);
        }
        if (part instanceof Choice choice) {
            return union(choice.alternatives(), mayName);
        }
        if (part instanceof Collection collection) {
            if (!mayName) {
                throw new PhraseSyntaxException(
                        "a collection cannot name another, and '@" + collection.name() + "' does; write its words out",
                        collection.column());
            }
            return union(alternatives(collection), false);
        }
        if (part instanceof Word word) {
            return forms(word);
        }
        if (part instanceof AnyWord) {
            return single(PlainStep.Wildcard.ANY_WORD);
        }
        if (part instanceof Digits) {
            return single(PlainStep.Wildcard.DIGITS);
        }
        if (part instanceof Gap) {
            return single(PlainStep.Wildcard.GAP);
        }
        throw new IllegalStateException("a part of an unknown kind");
    }

    private static List<List<PlainStep>> single(PlainStep step) {
        return ImmutableList.of(ImmutableList.of(step));
    }

    private static List<List<PlainStep>> forms(Word word) {
        if (!word.inflected()) {
            return single(new PlainStep.Literal(word.written(), word.column()));
        }
        List<List<PlainStep>> forms = new ArrayList<>();
        for (String form : Inflections.of(word.written().toLowerCase(Locale.ROOT))) {
            forms.add(ImmutableList.of(new PlainStep.Literal(form, word.column())));
        }
        return forms;
    }

    private List<List<PlainStep>> union(List<Sequence> alternatives, boolean mayName) {
        List<List<PlainStep>> all = new ArrayList<>();
        for (Sequence alternative : alternatives) {
            all.addAll(product(alternative, mayName));
        }
        return all;
    }

    private List<List<PlainStep>> product(Sequence sequence, boolean mayName) {
        List<List<PlainStep>> product = ImmutableList.of(ImmutableList.of());
        for (PhrasePart part : sequence.parts()) {
            List<List<PlainStep>> longer = new ArrayList<>();
            for (List<PlainStep> start : product) {
                for (List<PlainStep> next : sequences(part, mayName)) {
                    longer.add(ImmutableList.<PlainStep>builder()
                            .addAll(start)
                            .addAll(next)
                            .build());
                }
            }
            product = longer;
        }
        return product;
    }

    private List<Sequence> alternatives(Collection collection) {
        List<String> members = collections.get(collection.name());
        if (members == null) {
            throw new PhraseSyntaxException(
                    "no collection is called '" + collection.name() + "'; the vocabulary has "
                            + String.join(", ", collections.keySet()),
                    collection.column());
        }
        List<Sequence> alternatives = new ArrayList<>();
        for (String member : members) {
            PhraseParser.Parsed parsed;
            try {
                parsed = PhraseParser.parse(member);
            } catch (PhraseSyntaxException inside) {
                throw new PhraseSyntaxException(
                        "in '" + member + "' of @" + collection.name() + ", " + inside.getMessage(),
                        collection.column());
            }
            if (parsed.atStart() || parsed.atEnd()) {
                throw new PhraseSyntaxException(
                        "in '" + member + "' of @" + collection.name() + ": '^' and '$' belong to whole phrases",
                        collection.column());
            }
            alternatives.add(parsed.parts());
        }
        return alternatives;
    }
}
