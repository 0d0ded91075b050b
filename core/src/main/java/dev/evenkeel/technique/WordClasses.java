package dev.evenkeel.technique;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.Map;

/**
 * The words for numbers, times and currencies, by class: what a vocabulary's collections with these names hold.
 *
 * <p>Immutable and thread-safe. The classes that are read are listed in {@link Deadlines} and {@link Amounts}; a class that the
 * vocabulary does not have is empty.
 */
final class WordClasses {

    private final ImmutableListMultimap<String, List<String>> words;

    private WordClasses(ImmutableListMultimap<String, List<String>> words) {
        this.words = words;
    }

    static WordClasses of(Map<String, List<String>> collections) {
        ImmutableListMultimap.Builder<String, List<String>> words = ImmutableListMultimap.builder();
        collections.forEach((name, alternatives) -> {
            for (String alternative : alternatives) {
                words.put(name, ImmutableList.copyOf(Splitter.on(' ').split(alternative)));
            }
        });
        return new WordClasses(words.build());
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
        int longest = 0;
        for (List<String> word : words.get(name)) {
            if (word.size() > longest && at >= 0 && at + word.size() <= pieces.size() && stands(word, pieces, at)) {
                longest = word.size();
            }
        }
        return longest;
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
