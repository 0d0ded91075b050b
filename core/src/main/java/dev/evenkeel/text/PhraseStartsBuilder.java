package dev.evenkeel.text;

import java.util.Arrays;

/** Builds {@link PhraseStarts} from the words that phrases need after their first ones. For compiling only. */
final class PhraseStartsBuilder {

    private final PhraseGraph phrases;
    private final WordNumbers numbers;
    private final NeededWords needed;
    private final int[] anyReaches;
    private long[] pairs = new long[1024];
    private int count;
    private boolean anywhere;

    PhraseStartsBuilder(PhraseGraph phrases, WordNumbers numbers) {
        this.phrases = phrases;
        this.numbers = numbers;
        this.needed = new NeededWords(phrases, numbers);
        this.anyReaches = new int[numbers.count() + 1];
    }

    /** What tells the starts of phrases; words whose phrases need no other word are flagged as {@link TokenFlags#STARTS}. */
    PhraseStarts build() {
        for (int edge = 0; edge < phrases.firstEdge(PhraseAutomaton.ROOT + 1); edge++) {
            int first = phrases.word(edge);
            int set = needed.of(phrases.target(edge));
            if (first == PhraseAutomaton.ANY_WORD) {
                addAny(set);
            } else if (first <= PhraseAutomaton.LAST_WORD) {
                add(first, set);
            }
        }
        return new PhraseStarts(anyReaches, anywhere, WordFilter.of(pairs, count));
    }

    private void add(int first, int set) {
        if (set == NeededWords.NOTHING) {
            numbers.flag(first, TokenFlags.STARTS);
            return;
        }
        for (int i = 0; i < needed.size(set); i++) {
            if (count == pairs.length) {
                pairs = Arrays.copyOf(pairs, count * 2);
            }
            pairs[count++] = WordFilter.pair(needed.word(set, i), first, needed.distance(set, i) + 1);
        }
    }

    private void addAny(int set) {
        if (set == NeededWords.NOTHING) {
            anywhere = true;
            return;
        }
        for (int i = 0; i < needed.size(set); i++) {
            int word = needed.word(set, i);
            anyReaches[word] = Math.max(anyReaches[word], needed.distance(set, i) + 1);
        }
    }
}
