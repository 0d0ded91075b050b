package dev.evenkeel.technique;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words for numbers, times and currencies, by class: what a vocabulary's collections with these names hold.
 *
 * <p>Immutable and thread-safe. The classes that are read are listed in {@link Deadlines} and {@link Amounts}; a class that the
 * vocabulary does not have is empty.
 */
final class WordClasses {

    /** What the names of the classes begin with. */
    private static final ImmutableList<String> BEGINNINGS =
            ImmutableList.of("time-", "number-", "currency-", "amount-", "percent");

    private final ImmutableListMultimap<String, List<String>> words;
    /** The same words by what they begin with, then by class: most of a line begins none. */
    private final Map<String, ListMultimap<String, List<String>>> byFirst;

    private WordClasses(ImmutableListMultimap<String, List<String>> words) {
        this.words = words;
        Map<String, ListMultimap<String, List<String>>> begun = new LinkedHashMap<>();
        words.forEach((name, word) -> begun.computeIfAbsent(word.get(0), first -> ArrayListMultimap.create())
                .put(name, word));
        this.byFirst = ImmutableMap.copyOf(Maps.transformValues(begun, ImmutableListMultimap::copyOf));
    }

    /** The classes among a vocabulary's collections; most of these name other things than numbers, times and money. */
    static WordClasses of(Map<String, List<String>> collections) {
        ImmutableListMultimap.Builder<String, List<String>> words = ImmutableListMultimap.builder();
        collections.forEach((name, alternatives) -> {
            for (String alternative : isClass(name) ? alternatives : ImmutableList.<String>of()) {
                words.put(name, ImmutableList.copyOf(Splitter.on(' ').split(alternative)));
            }
        });
        return new WordClasses(words.build());
    }

    private static boolean isClass(String collection) {
        for (String beginning : BEGINNINGS) {
            if (collection.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** The names of the classes that begin so, in the order of the vocabulary. */
    List<String> namesFrom(String prefix) {
        return words.keySet().stream().filter(name -> name.startsWith(prefix)).collect(ImmutableList.toImmutableList());
    }

    /** The words of a class. */
    List<List<String>> wordsOf(String name) {
        return words.get(name);
    }

    /** How many pieces from this one on are a word of the class, the longest that fits; 0 if none is. */
    int length(String name, List<WordPiece> pieces, int at) {
        ListMultimap<String, List<String>> begun = begun(pieces, at);
        if (begun == null) {
            return 0;
        }
        int longest = 0;
        for (List<String> word : begun.get(name)) {
            if (word.size() > longest && at + word.size() <= pieces.size() && stands(word, pieces, at)) {
                longest = word.size();
            }
        }
        return longest;
    }

    /** Whether a word of any class may begin at this piece. */
    boolean mayBegin(List<WordPiece> pieces, int at) {
        return begun(pieces, at) != null;
    }

    private @Nullable ListMultimap<String, List<String>> begun(List<WordPiece> pieces, int at) {
        return at >= 0 && at < pieces.size() ? byFirst.get(pieces.get(at).form()) : null;
    }

    /** Whether a word of the class begins at this piece. */
    boolean isAt(String name, List<WordPiece> pieces, int at) {
        return length(name, pieces, at) > 0;
    }

    private static boolean stands(List<String> word, List<WordPiece> pieces, int at) {
        for (int i = 0; i < word.size(); i++) {
            if (!pieces.get(at + i).form().equals(word.get(i))) {
                return false;
            }
        }
        return true;
    }
}
