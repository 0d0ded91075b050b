package dev.evenkeel.text;

import java.util.Arrays;
import java.util.SortedMap;

/** Phrases whose sentences count only upwards in {@link WordSums}, by their numbers. Immutable. */
final class RisingPhrases {

    private final int[] numbers;
    private final int[] drops;

    /** From the number of a phrase to the {@link Context} flags under which its hits do not count. */
    RisingPhrases(SortedMap<Integer, Integer> dropsByNumber) {
        numbers = dropsByNumber.keySet().stream().mapToInt(Integer::intValue).toArray();
        drops = dropsByNumber.values().stream().mapToInt(Integer::intValue).toArray();
    }

    private RisingPhrases(int[] numbers, int[] drops) {
        this.numbers = numbers;
        this.drops = drops;
    }

    void write(PartsWriter out) {
        out.ints(numbers);
        out.ints(drops);
    }

    static RisingPhrases read(PartsReader in) {
        return new RisingPhrases(in.ints(), in.ints());
    }

    /** The flags under which hits of a phrase do not count, -1 if the phrase is none of these. */
    int dropsOf(int phrase) {
        int at = Arrays.binarySearch(numbers, phrase);
        return at < 0 ? -1 : drops[at];
    }
}
