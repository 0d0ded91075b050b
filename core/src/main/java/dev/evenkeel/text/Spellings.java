package dev.evenkeel.text;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that stand for several ("alot"), by their numbers. Immutable. */
final class Spellings {

    /** The most words that one may stand for. */
    static final int MOST_WORDS = 4;

    private final Map<Integer, int[]> meant;
    private final Map<Integer, String> forms;

    /**
     * The spellings of a lexicon.
     *
     * @param meant from the number of a word to the numbers and flags of those that it stands for
     * @param forms the forms of all words that something else stands for, by their numbers
     */
    Spellings(Map<Integer, int[]> meant, Map<Integer, String> forms) {
        this.meant = ImmutableMap.copyOf(meant);
        this.forms = ImmutableMap.copyOf(forms);
    }

    /** The form of a word that others may stand for; null if none does, so that the word is written as it is read. */
    @Nullable
    String form(int number) {
        return forms.get(number);
    }

    int[] of(int number) {
        int[] values = meant.get(number);
        return values == null ? new int[0] : values;
    }
}
