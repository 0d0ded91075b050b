package dev.evenkeel.text;

import java.util.Arrays;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Words that stand for several ("alot"), by their numbers. Immutable. */
final class Spellings {

    /** The most words that one may stand for. */
    static final int MOST_WORDS = 4;

    static final int[] NONE = {};

    /** How many words a text may have more than are written: as many in any text, and one for every so many written. */
    private static final int SPARE = 16;

    private static final int WRITTEN = 4;

    /** The numbers of the words that stand for several, rising, and for each the numbers and flags of those. */
    private final int[] spelt;

    private final int[][] meant;

    /** The numbers of the words that something else stands for, rising, and the form of each. */
    private final int[] written;

    private final String[] forms;

    /**
     * The spellings of a lexicon.
     *
     * @param meant from the number of a word to the numbers and flags of those that it stands for
     * @param forms the forms of all words that something else stands for, by their numbers
     */
    Spellings(SortedMap<Integer, int[]> meant, SortedMap<Integer, String> forms) {
        this(
                numbers(meant),
                meant.values().toArray(int[][]::new),
                numbers(forms),
                forms.values().toArray(String[]::new));
    }

    private Spellings(int[] spelt, int[][] meant, int[] written, String[] forms) {
        this.spelt = spelt;
        this.meant = meant;
        this.written = written;
        this.forms = forms;
    }

    private static int[] numbers(SortedMap<Integer, ?> byNumber) {
        return byNumber.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many words more may be meant in a text than are written in it. */
    static int room(int written) {
        return SPARE + written / WRITTEN;
    }

    void write(PartsWriter out) {
        out.ints(spelt);
        for (int[] values : meant) {
            out.ints(values);
        }
        out.ints(written);
        for (String form : forms) {
            out.text(form);
        }
    }

    static Spellings read(PartsReader in) {
        int[] spelt = in.ints();
        int[][] meant = new int[spelt.length][];
        for (int i = 0; i < meant.length; i++) {
            meant[i] = in.ints();
        }
        int[] written = in.ints();
        String[] forms = new String[written.length];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = in.text();
        }
        return new Spellings(spelt, meant, written, forms);
    }

    /** The form of a word that others may stand for; null if none does, so that the word is written as it is read. */
    @Nullable
    String form(int number) {
        int at = Arrays.binarySearch(written, number);
        return at < 0 ? null : forms[at];
    }

    int[] of(int number) {
        int at = Arrays.binarySearch(spelt, number);
        return at < 0 ? NONE : meant[at];
    }
}
