package dev.evenkeel.text;

import dev.evenkeel.text.PhrasePart.AnyWord;
import dev.evenkeel.text.PhrasePart.Choice;
import dev.evenkeel.text.PhrasePart.Gap;
import dev.evenkeel.text.PhrasePart.Sequence;
import java.util.List;

/**
 * The wildcards that an exception ends with ("cat ... _"), a few bits for each of them in one number.
 *
 * <p>Only how far they reach is of interest, so they are not gone through way by way: a bit stands for each word that they may
 * have come to, and a wildcard moves all bits at once.
 */
final class OpenEnd {

    private static final int ANY_WORD = 1;
    private static final int ANY_WORD_OR_NONE = 2;
    private static final int GAP = 3;

    private static final int PART_BITS = 2;
    private static final int PART = (1 << PART_BITS) - 1;
    private static final int MOST_PARTS = 4;

    /** How many bits an open end takes. */
    static final int BITS = MOST_PARTS * PART_BITS;

    private static final Sequence ONE_WORD = new Sequence(List.of(new AnyWord()));
    private static final Sequence NOTHING = new Sequence(List.of());

    private OpenEnd() {}

    /** How many of a phrase's last parts are its open end; something else stands before them. */
    static int length(List<PhrasePart> parts) {
        int length = 0;
        while (length < MOST_PARTS && length + 1 < parts.size() && kind(fromEnd(parts, length)) != 0) {
            length++;
        }
        while (length > 0 && fromEnd(parts, length) instanceof Gap) {
            length--;
        }
        return length;
    }

    private static PhrasePart fromEnd(List<PhrasePart> parts, int back) {
        return parts.get(parts.size() - 1 - back);
    }

    /** These parts as a number, the first of them in its lowest bits; 0 for none. */
    static int of(List<PhrasePart> parts) {
        int end = 0;
        for (int i = parts.size() - 1; i >= 0; i--) {
            end = end << PART_BITS | kind(parts.get(i));
        }
        return end;
    }

    /** What kind of wildcard a part is, 0 if it is something else. */
    private static int kind(PhrasePart part) {
        if (part instanceof AnyWord) {
            return ANY_WORD;
        }
        if (part instanceof Gap) {
            return GAP;
        }
        boolean maybe = part instanceof Choice choice
                && choice.alternatives().size() == 2
                && choice.alternatives().contains(ONE_WORD)
                && choice.alternatives().contains(NOTHING);
        return maybe ? ANY_WORD_OR_NONE : 0;
    }

    /**
     * The most words that an open end takes, -1 if it does not fit.
     *
     * @param end the parts as a number
     * @param clauses a bit for each of the words before which it stands that begins a clause
     * @param room how many words there are to take
     */
    static int reach(int end, long clauses, int room) {
        long sentence = room < Long.SIZE - 1 ? (2L << room) - 1 : -1;
        long taken = 1;
        for (int rest = end; rest != 0; rest >>>= PART_BITS) {
            int kind = rest & PART;
            if (kind == GAP) {
                // What fills a gap and the word behind it stand in one clause.
                long passing = taken;
                for (int word = 0; word < PhraseFinder.LONGEST_GAP; word++) {
                    passing = (passing & ~clauses) << 1 & ~clauses;
                    taken |= passing;
                }
            } else {
                taken = kind == ANY_WORD ? taken << 1 : taken | taken << 1;
            }
            taken &= sentence;
        }
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(taken);
    }
}
