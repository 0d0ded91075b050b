package dev.evenkeel.text;

import java.util.Arrays;

/**
 * Which words begin a sentence or a clause, which stand in quotation marks, and how each sentence ends: {@link Marks} brought
 * to words. Mutable scratch: lives as long as one reading.
 */
final class Sentences {

    static final int ASKED = 1;
    static final int EXCLAIMED = 2;

    /** The first words of sentences. */
    final WordSet starts = new WordSet();
    /** The first words of clauses, those of sentences among them. */
    final WordSet clauses = new WordSet();
    /** The words in quotation marks. */
    final WordSet quoted = new WordSet();

    /** The number of sentences. */
    int count;

    private int[] firsts = new int[16];
    private int[] endings = new int[16];
    private int words;

    void read(Marks marks, Words cut, FoldedText text) {
        words = cut.count;
        starts.clear(words);
        clauses.clear(words);
        quoted.clear(words);
        count = 0;
        if (words == 0) {
            return;
        }
        begin(0);
        int addressed = addressed(cut, text);
        int openQuote = -1;
        for (int event = 0; event < marks.count; event++) {
            int next = cut.before(marks.at(event));
            if (next >= addressed) {
                beginAfterAddress(addressed);
            }
            int kind = marks.kind(event);
            if (kind == Marks.OPEN_QUOTE) {
                openQuote = next;
            } else if (kind == Marks.CLOSE_QUOTE) {
                if (openQuote >= 0) {
                    quoted.addAll(openQuote, next);
                    openQuote = -1;
                }
            } else if (kind == Marks.CLAUSE) {
                clauses.add(next);
            } else {
                openQuote = kind == Marks.BLANK_LINE ? -1 : openQuote;
                end(next, kind);
            }
        }
        beginAfterAddress(addressed);
    }

    /** How many handles and links the text begins with: they name whom it is for, and what it says begins after them. */
    private static int addressed(Words cut, FoldedText text) {
        int word = 0;
        while (word < cut.count && text.bytes[cut.from(word)] == Bytes.OPAQUE) {
            word++;
        }
        return word;
    }

    private void beginAfterAddress(int word) {
        if (word < words && !starts.has(word)) {
            begin(word);
        }
    }

    private void end(int next, int kind) {
        if (next == 0) {
            return;
        }
        if (next < words && !starts.has(next)) {
            begin(next);
        }
        int ended = next == words ? count - 1 : count - 2;
        endings[ended] |= kind == Marks.ASK ? ASKED : kind == Marks.EXCLAIM ? EXCLAIMED : 0;
    }

    private void begin(int word) {
        if (count == firsts.length) {
            firsts = Arrays.copyOf(firsts, count * 2);
            endings = Arrays.copyOf(endings, count * 2);
        }
        firsts[count] = word;
        endings[count] = 0;
        count++;
        starts.add(word);
        clauses.add(word);
    }

    int first(int sentence) {
        return firsts[sentence];
    }

    int end(int sentence) {
        return sentence + 1 < count ? firsts[sentence + 1] : words;
    }

    /** Makes a sentence a question whatever its mark. */
    void ask(int sentence) {
        endings[sentence] |= ASKED;
    }

    boolean isAsked(int sentence) {
        return (endings[sentence] & ASKED) != 0;
    }

    boolean isExclaimed(int sentence) {
        return (endings[sentence] & EXCLAIMED) != 0;
    }
}
