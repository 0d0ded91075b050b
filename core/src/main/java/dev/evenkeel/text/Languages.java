package dev.evenkeel.text;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text by its commonest words, or else by its script. Immutable. */
final class Languages {

    static final String UNKNOWN = "und";

    private final String home;
    private final List<String> others;
    /** The numbers of the words that are common in any of {@link #others}, rising. */
    private final int[] foreign;
    /** For each of these words the languages in which it is common, each a bit by its place in {@link #others}. */
    private final long[] languages;

    Languages(String home, List<String> others, SortedMap<Integer, Long> foreign) {
        this(
                home,
                others,
                foreign.keySet().stream().mapToInt(Integer::intValue).toArray(),
                foreign.values().stream().mapToLong(Long::longValue).toArray());
    }

    private Languages(String home, List<String> others, int[] foreign, long[] languages) {
        this.home = home;
        this.others = List.copyOf(others);
        this.foreign = foreign;
        this.languages = languages;
    }

    void write(PartsWriter out) {
        out.text(home);
        out.texts(others);
        out.ints(foreign);
        out.longs(languages);
    }

    static Languages read(PartsReader in) {
        return new Languages(in.text(), in.texts(), in.ints(), in.longs());
    }

    /** The language with most of its common words here; of equals the lexicon's own, then the first by name. */
    String of(Words words, TokenTable table, int latin, int[] otherLetters) {
        int wide = 0;
        for (int letters : otherLetters) {
            wide += letters;
        }
        if (latin + wide == 0) {
            return UNKNOWN;
        }
        if ((words.flags & (TokenFlags.COMMON | TokenFlags.FOREIGN)) == TokenFlags.COMMON) {
            return home;
        }
        int common = 0;
        int abroad = 0;
        int known = 0;
        for (int word = 0; word < words.count; word++) {
            int value = words.value(word);
            common += (value & TokenFlags.COMMON) != 0 ? 1 : 0;
            abroad += (value & TokenFlags.FOREIGN) != 0 ? 1 : 0;
            known += (value & TokenTable.NUMBER) != 0 && table.isAuthored(value) ? 1 : 0;
        }
        if (abroad > common) {
            String other = mostCommon(words, common);
            if (other != null) {
                return other;
            }
        }
        if (common > 0) {
            return home;
        }
        if (wide > latin) {
            return Script.language(otherLetters);
        }
        return known > 0 && known * 2 >= words.count ? home : UNKNOWN;
    }

    private @Nullable String mostCommon(Words words, int moreThan) {
        int[] counts = new int[others.size()];
        for (int word = 0; word < words.count; word++) {
            if (words.is(word, TokenFlags.FOREIGN)) {
                int at = Arrays.binarySearch(foreign, words.number(word));
                for (long rest = at < 0 ? 0 : languages[at]; rest != 0; rest &= rest - 1) {
                    counts[Long.numberOfTrailingZeros(rest)]++;
                }
            }
        }
        int most = moreThan;
        String best = null;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > most) {
                most = counts[i];
                best = others.get(i);
            }
        }
        return best;
    }
}
