package dev.evenkeel.text;

import java.util.Arrays;

/**
 * The phrases found in a text, in the order of their starts, ends and numbers. Mutable scratch: lives as long as one reading.
 */
final class Hits {

    private static final int FIELDS = 9;
    private static final int START = 0;
    private static final int END = 1;
    private static final int PHRASE = 2;
    private static final int FIRST = 3;
    private static final int AFTER = 4;
    /** The bits of the gaps, in two fields. */
    private static final int GAPS = 5;

    private static final int CONTEXT = 7;
    private static final int SENTENCE = 8;

    int count;
    private int[] fields = new int[32 * FIELDS];

    private final FoldedText text;
    private final Words words;

    Hits(FoldedText text, Words words) {
        this.text = text;
        this.words = words;
    }

    void clear() {
        count = 0;
    }

    /**
     * Adds a hit on the words from {@code first} to before {@code after}; hits come in the order of their first words.
     *
     * @param gaps a bit for each of its words that only filled a gap
     */
    void add(int phrase, int first, int after, long gaps) {
        // One more than needed: a hit that moves up makes its way through there.
        if ((count + 2) * FIELDS > fields.length) {
            fields = Arrays.copyOf(fields, fields.length * 2);
        }
        int added = count * FIELDS;
        fields[added + START] = text.startOf(words.from(first));
        fields[added + END] = text.endOf(words.to(after - 1) - 1);
        fields[added + PHRASE] = phrase;
        fields[added + FIRST] = first;
        fields[added + AFTER] = after;
        setGaps(added, gaps);
        int place = added;
        int order = -1;
        while (place > 0 && (order = order(place - FIELDS, added)) > 0) {
            place -= FIELDS;
        }
        if (place > 0 && order == 0) {
            // A word that one way of reading the phrase names fills no gap.
            setGaps(place - FIELDS, gapsAt(place - FIELDS) & gaps);
            return;
        }
        count++;
        if (place < added) {
            insert(place, added);
        }
    }

    private int order(int one, int other) {
        for (int field = START; field < GAPS; field++) {
            int order = Integer.compare(fields[one + field], fields[other + field]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private void insert(int place, int added) {
        int behind = added + FIELDS;
        System.arraycopy(fields, place, fields, place + FIELDS, behind - place);
        System.arraycopy(fields, behind, fields, place, FIELDS);
    }

    /** The offset in the text as given. */
    int start(int hit) {
        return fields[hit * FIELDS + START];
    }

    /** The offset in the text as given. */
    int end(int hit) {
        return fields[hit * FIELDS + END];
    }

    int phrase(int hit) {
        return fields[hit * FIELDS + PHRASE];
    }

    /** The first of its words. */
    int first(int hit) {
        return fields[hit * FIELDS + FIRST];
    }

    /** The word after its last. */
    int after(int hit) {
        return fields[hit * FIELDS + AFTER];
    }

    /** How it was said: {@link Context} flags. */
    int context(int hit) {
        return fields[hit * FIELDS + CONTEXT];
    }

    /** The sentence that it stands in. */
    int sentence(int hit) {
        return fields[hit * FIELDS + SENTENCE];
    }

    void setContext(int hit, int context, int sentence) {
        fields[hit * FIELDS + CONTEXT] = context;
        fields[hit * FIELDS + SENTENCE] = sentence;
    }

    long gaps(int hit) {
        return gapsAt(hit * FIELDS);
    }

    private long gapsAt(int place) {
        return ((long) fields[place + GAPS + 1] << Integer.SIZE) | (fields[place + GAPS] & 0xFFFFFFFFL);
    }

    private void setGaps(int place, long gaps) {
        fields[place + GAPS] = (int) gaps;
        fields[place + GAPS + 1] = (int) (gaps >>> Integer.SIZE);
    }
}
