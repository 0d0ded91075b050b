package dev.evenkeel.text;

/**
 * Takes the stretch out of words ("sooooo", "pleeease"): a letter stands at most twice in a row, or once where only so the
 * lexicon knows the word. Mutable scratch: lives as long as one reading.
 */
final class StretchedWords {

    /** Longer words are not tried with their letters once. */
    private static final int LONGEST = 40;

    private static final int MOST_RUNS = 3;

    private final FoldedText text;
    private final TokenTable table;
    private final int[] runs = new int[MOST_RUNS];
    private final byte[] form = new byte[LONGEST + Long.BYTES];

    StretchedWords(FoldedText text, TokenTable table) {
        this.text = text;
        this.table = table;
    }

    /** Rewrites the word between these places, if it is stretched, and tells whether it is. */
    boolean rewrite(int from, int to) {
        byte[] bytes = text.bytes;
        int end = from;
        int runCount = 0;
        int run = 1;
        for (int at = from; at < to; at++) {
            byte b = bytes[at];
            boolean again = at > from && Bytes.isLetter(b) && Bytes.small(b) == Bytes.small(bytes[end - 1]);
            run = again ? run + 1 : 1;
            if (run < 3) {
                bytes[end++] = b;
            } else if (run == 3) {
                if (runCount < MOST_RUNS) {
                    runs[runCount] = end - 1 - from;
                }
                runCount++;
            }
        }
        if (runCount == 0) {
            return false;
        }
        int length = end - from;
        if (runCount <= MOST_RUNS && length <= LONGEST) {
            length = known(from, length, runCount);
        }
        text.shorten(from + length, to);
        return true;
    }

    /**
     * Leaves the form that an author named, one with the letters twice before one with them once. What was learned has no
     * say, so that weights never change how a text is cut.
     */
    private int known(int from, int length, int runCount) {
        for (int once = 0; once < 1 << runCount; once++) {
            int formLength = form(from, length, once, runCount);
            int value = table.value(TokenKey.of(form, 0, formLength));
            if (value != 0 && table.isAuthored(value)) {
                return rewritten(from, length, once, runCount);
            }
        }
        return rewritten(from, length, 0, runCount);
    }

    private int rewritten(int from, int length, int once, int runCount) {
        int formLength = form(from, length, once, runCount);
        System.arraycopy(form, 0, text.bytes, from, formLength);
        return formLength;
    }

    /** Writes the word with those letters once whose runs have their bit set. */
    private int form(int from, int length, int once, int runCount) {
        int formLength = 0;
        for (int i = 0; i < length; i++) {
            boolean skip = false;
            for (int run = 0; run < runCount; run++) {
                skip |= runs[run] == i && ((once >> run) & 1) != 0;
            }
            if (!skip) {
                form[formLength++] = text.bytes[from + i];
            }
        }
        return formLength;
    }
}
