package dev.evenkeel.text;

import java.util.Arrays;

/** For each sentence, where its first cue of a kind ends and its last one starts. Mutable scratch. */
final class CueRange {

    private int[] firstEnds = new int[8];
    private int[] lastStarts = new int[8];
    private int sentences;

    void clear(int count) {
        sentences = count;
        if (firstEnds.length < count) {
            firstEnds = new int[count * 2];
            lastStarts = new int[count * 2];
        }
        Arrays.fill(firstEnds, 0, sentences, Integer.MAX_VALUE);
        Arrays.fill(lastStarts, 0, sentences, -1);
    }

    void add(int sentence, int first, int after) {
        firstEnds[sentence] = Math.min(firstEnds[sentence], after);
        lastStarts[sentence] = Math.max(lastStarts[sentence], first);
    }

    /** Whether a cue of the sentence ends before this word. */
    boolean isBefore(int sentence, int word) {
        return firstEnds[sentence] <= word;
    }

    /** Whether a cue of the sentence starts at this word or after it. */
    boolean isFrom(int sentence, int word) {
        return lastStarts[sentence] >= word;
    }
}
