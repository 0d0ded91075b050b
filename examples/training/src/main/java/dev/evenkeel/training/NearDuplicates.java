package dev.evenkeel.training;

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
        List<Integer> repeats = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int earlier = 0; earlier < i; earlier++) {
                if (alike(signatures.get(i), signatures.get(earlier))) {
                    repeats.add(i);
                    break;
                }
            }
        }
        return repeats;
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
