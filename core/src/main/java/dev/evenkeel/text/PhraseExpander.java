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

/** Writes a phrase out into the sequences of steps that it stands for. */
final class PhraseExpander {

    private static final int MOST_EXPANSIONS = 4_000;
    /** Inflected forms are not counted as expansions, but even they must end somewhere. */
    private static final int MOST_SEQUENCES = 60_000;

    private final Map<String, List<String>> collections;

    PhraseExpander(Map<String, List<String>> collections) {
        this.collections = collections;
    }

    /** All sequences, none of them twice as written. */
    List<List<PhraseStep>> expand(Sequence phrase) {
        if (count(phrase) > MOST_EXPANSIONS) {
            throw new PhraseSyntaxException(
                    "the groups and collections multiply to more than " + MOST_EXPANSIONS
                            + " expansions; write several phrases",
                    1);
        }
        List<List<PhraseStep>> sequences = sequences(phrase, true);
        if (sequences.size() > MOST_SEQUENCES) {
            throw new PhraseSyntaxException(
                    "with all inflections there are more than " + MOST_SEQUENCES + " sequences; write several phrases",
                    1);
        }
        return sequences;
    }

    private long count(PhrasePart part) {
        if (part instanceof Sequence sequence) {
            long product = 1;
            for (PhrasePart inner : sequence.parts()) {
                product = Math.min(product * count(inner), MOST_EXPANSIONS + 1L);
            }
            return product;
        }
        if (part instanceof Choice choice) {
            long sum = 0;
            for (Sequence alternative : choice.alternatives()) {
                sum += count(alternative);
            }
            return sum;
        }
        if (part instanceof Collection collection) {
            long sum = 0;
            for (Sequence alternative : alternatives(collection)) {
                sum += count(alternative);
            }
            return sum;
        }
        return 1;
    }

    private List<List<PhraseStep>> sequences(PhrasePart part, boolean mayName) {
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
            return single(PhraseStep.Wildcard.ANY_WORD);
        }
        if (part instanceof Digits) {
            return single(PhraseStep.Wildcard.DIGITS);
        }
        if (part instanceof Gap) {
            return single(PhraseStep.Wildcard.GAP);
        }
        throw new IllegalStateException("a part of an unknown kind");
    }

    private static List<List<PhraseStep>> single(PhraseStep step) {
        return ImmutableList.of(ImmutableList.of(step));
    }

    private static List<List<PhraseStep>> forms(Word word) {
        if (!word.inflected()) {
            return single(new PhraseStep.Literal(word.written(), word.column()));
        }
        List<List<PhraseStep>> forms = new ArrayList<>();
        for (String form : Inflections.of(word.written().toLowerCase(Locale.ROOT))) {
            forms.add(ImmutableList.of(new PhraseStep.Literal(form, word.column())));
        }
        return forms;
    }

    private List<List<PhraseStep>> union(List<Sequence> alternatives, boolean mayName) {
        List<List<PhraseStep>> all = new ArrayList<>();
        for (Sequence alternative : alternatives) {
            all.addAll(product(alternative, mayName));
        }
        return all;
    }

    private List<List<PhraseStep>> product(Sequence sequence, boolean mayName) {
        List<List<PhraseStep>> product = ImmutableList.of(ImmutableList.of());
        for (PhrasePart part : sequence.parts()) {
            List<List<PhraseStep>> longer = new ArrayList<>();
            for (List<PhraseStep> start : product) {
                for (List<PhraseStep> next : sequences(part, mayName)) {
                    longer.add(ImmutableList.<PhraseStep>builder()
                            .addAll(start)
                            .addAll(next)
                            .build());
                }
            }
            if (longer.size() > MOST_SEQUENCES) {
                throw new PhraseSyntaxException(
                        "with all inflections there are more than " + MOST_SEQUENCES
                                + " sequences; write several phrases",
                        1);
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
