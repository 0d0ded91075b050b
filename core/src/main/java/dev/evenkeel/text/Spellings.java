package dev.evenkeel.text;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** Words that stand for several ("alot"), by their numbers. Immutable. */
final class Spellings {

    /** The most words that one may stand for. */
    static final int MOST_WORDS = 4;

    private final Map<Integer, int[]> meant;

    /** From the number of a word to the numbers and flags of those that it stands for. */
    Spellings(Map<Integer, int[]> meant) {
        this.meant = ImmutableMap.copyOf(meant);
    }

    int[] of(int number) {
        int[] values = meant.get(number);
        return values == null ? new int[0] : values;
    }
}
