package dev.evenkeel.text;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The groups of words that phrases name with {@code @name}, each read once. Lives for one lexicon. */
final class PhraseCollections {

    private final ImmutableMap<String, List<String>> members;
    private final Map<String, List<PhrasePart.Sequence>> read = new HashMap<>();

    PhraseCollections(Map<String, List<String>> members) {
        this.members = ImmutableMap.copyOf(members);
    }

    /**
     * What may stand in a collection's place.
     *
     * @throws PhraseSyntaxException if there is none of that name, or a member of it cannot be read
     */
    List<PhrasePart.Sequence> alternatives(PhrasePart.Collection collection) {
        List<PhrasePart.Sequence> known = read.get(collection.name());
        if (known == null) {
            known = readAlternatives(collection);
            read.put(collection.name(), known);
        }
        return known;
    }

    private List<PhrasePart.Sequence> readAlternatives(PhrasePart.Collection collection) {
        List<String> patterns = members.get(collection.name());
        if (patterns == null) {
            throw new PhraseSyntaxException(
                    "no collection is called '" + collection.name() + "'; the vocabulary has "
                            + String.join(", ", members.keySet()),
                    collection.column());
        }
        List<PhrasePart.Sequence> alternatives = new ArrayList<>();
        for (String pattern : patterns) {
            alternatives.add(read(pattern, collection));
        }
        return alternatives;
    }

    private static PhrasePart.Sequence read(String pattern, PhrasePart.Collection collection) {
        PhraseParser.Parsed parsed;
        try {
            parsed = PhraseParser.parse(pattern);
        } catch (PhraseSyntaxException inside) {
            throw new PhraseSyntaxException(
                    "in '" + pattern + "' of @" + collection.name() + ", " + inside.getMessage(), collection.column());
        }
        if (parsed.atStart() || parsed.atEnd()) {
            throw new PhraseSyntaxException(
                    "in '" + pattern + "' of @" + collection.name() + ": '^' and '$' belong to whole phrases",
                    collection.column());
        }
        PhrasePart.Collection named = firstNamed(parsed.parts());
        if (named != null) {
            throw new PhraseSyntaxException(
                    "in '" + pattern + "' of @" + collection.name() + ": a collection cannot name another, and '@"
                            + named.name() + "' is one; write its words out",
                    collection.column());
        }
        return parsed.parts();
    }

    private static PhrasePart.@Nullable Collection firstNamed(PhrasePart part) {
        if (part instanceof PhrasePart.Collection collection) {
            return collection;
        }
        for (PhrasePart inner : part.within()) {
            PhrasePart.Collection named = firstNamed(inner);
            if (named != null) {
                return named;
            }
        }
        return null;
    }
}
