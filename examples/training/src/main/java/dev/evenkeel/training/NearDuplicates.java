package dev.evenkeel.training;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which texts nearly repeat an earlier one, told by MinHash over runs of three words. */
final class NearDuplicates {

    private static final int HASHES = 64;
    private static final int SHINGLE = 3;

    /** From this estimated share of common runs on, two texts are near-duplicates. */
    private static final double ALIKE = 0.7;

    private NearDuplicates() {}

    /** The places of the texts that nearly repeat an earlier one. */
    static List<Integer> of(List<String> texts) {
        List<int[]> signatures = texts.stream().map(NearDuplicates::signature).toList();
        ListMultimap<List<Integer>, int[]> earlier = ArrayListMultimap.create();
        List<Integer> repeats = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int[] signature = signatures.get(i);
            List<List<Integer>> bands = bands(signature);
            if (bands.stream().flatMap(band -> earlier.get(band).stream()).anyMatch(other -> alike(signature, other))) {
                repeats.add(i);
            }
            bands.forEach(band -> earlier.put(band, signature));
        }
        return repeats;
    }

    /** Runs of a signature, one more than alike texts may differ in: so they have one of these in common. */
    private static List<List<Integer>> bands(int[] signature) {
        List<List<Integer>> bands = new ArrayList<>();
        int count = (int) (HASHES * (1 - ALIKE)) + 1;
        int rows = HASHES / count;
        for (int band = 0; band < count; band++) {
            List<Integer> run = new ArrayList<>(List.of(band));
            for (int row = band * rows; row < (band + 1) * rows; row++) {
                run.add(signature[row]);
            }
            bands.add(run);
        }
        return bands;
    }

    private static boolean alike(int[] one, int[] other) {
        int apart = 0;
        for (int i = 0; i < HASHES && apart <= HASHES * (1 - ALIKE); i++) {
            apart += one[i] == other[i] ? 0 : 1;
        }
        return apart <= HASHES * (1 - ALIKE);
    }

    private static int[] signature(String text) {
        String[] words = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" ");
        int[] least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int start = 0; start <= Math.max(0, words.length - SHINGLE); start++) {
            int run = String.join(" ", Arrays.asList(words).subList(start, Math.min(words.length, start + SHINGLE)))
                    .hashCode();
            for (int i = 0; i < HASHES; i++) {
                least[i] = Math.min(least[i], mixed(run, i));
            }
        }
        return least;
    }

    private static int mixed(int value, int seed) {
        int mixed = value ^ (seed * 0x9E3779B9);
        mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
        mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
        return mixed ^ (mixed >>> 16);
    }
}
