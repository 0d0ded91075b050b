package dev.evenkeel.reply;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A template's text, read once and filled in as often as wanted.
 *
 * <p>{@code {slot}} stands for a fact, {@code [a passage]} is left out when one of its slots has no value; passages do not
 * nest. A value is never read again as template text, so brackets and braces in it stay what they are. Immutable.
 */
public final class TemplateText {

    private final ImmutableList<Passage> passages;
    private final Set<Slot> required;
    /** The bits of {@link #required}. */
    private final int needed;

    private final Set<Slot> slots;

    private TemplateText(List<Passage> passages) {
        this.passages = ImmutableList.copyOf(passages);
        EnumSet<Slot> all = EnumSet.noneOf(Slot.class);
        EnumSet<Slot> needed = EnumSet.noneOf(Slot.class);
        for (Passage passage : passages) {
            all.addAll(passage.slots());
            if (!passage.optional()) {
                needed.addAll(passage.slots());
            }
        }
        this.slots = Sets.immutableEnumSet(all);
        this.required = Sets.immutableEnumSet(needed);
        this.needed = SlotValues.bitsOf(needed);
    }

    /**
     * Reads a template's text.
     *
     * @throws IllegalArgumentException if a bracket or brace is not closed or stands alone, passages nest, or a slot is not
     *     known; the message gives the offset and never the text
     */
    public static TemplateText parse(String text) {
        return new TemplateText(new TemplateParser(text).passages());
    }

    /** The slots without which it cannot be used. */
    public Set<Slot> required() {
        return required;
    }

    /** All slots in it, in passages and outside. */
    public Set<Slot> slots() {
        return slots;
    }

    /** The runs of wording that stand in it whatever the values: between its slots, and outside passages. */
    List<String> fixedWording() {
        ImmutableList.Builder<String> wording = ImmutableList.builder();
        for (Passage passage : passages) {
            for (Piece piece : passage.pieces()) {
                if (!passage.optional() && piece instanceof Piece.Wording fixed) {
                    wording.add(fixed.text());
                }
            }
        }
        return wording.build();
    }

    /** Whether it can be filled with these values. */
    boolean canBeFilled(SlotValues values) {
        return values.haveAll(needed);
    }

    /**
     * The text with its slots filled and without the passages that have no value.
     *
     * @param reply what it is written with
     * @throws IllegalArgumentException if a required slot has no value
     */
    String fill(SlotValues values, ReplyText reply) {
        if (!canBeFilled(values)) {
            throw new IllegalArgumentException(
                    "template: without a value: " + Sets.difference(required, values.known()));
        }
        reply.clear();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (values.haveAll(passage.needed())) {
                passage.writeTo(reply, values);
            } else {
                reply.skip();
            }
        }
        return reply.toString();
    }

    /** A run of wording and slots, given as a set and as its bits, that is kept or left out as a whole. */
    record Passage(boolean optional, List<Piece> pieces, Set<Slot> slots, int needed) {

        static Passage of(boolean optional, List<Piece> pieces) {
            EnumSet<Slot> slots = EnumSet.noneOf(Slot.class);
            for (Piece piece : pieces) {
                if (piece instanceof Piece.Fact fact) {
                    slots.add(fact.slot());
                }
            }
            return new Passage(
                    optional, ImmutableList.copyOf(pieces), Sets.immutableEnumSet(slots), SlotValues.bitsOf(slots));
        }

        void writeTo(ReplyText reply, SlotValues values) {
            for (int i = 0; i < pieces.size(); i++) {
                Piece piece = pieces.get(i);
                if (piece instanceof Piece.Wording wording) {
                    reply.wording(wording.text());
                } else if (piece instanceof Piece.Fact fact) {
                    reply.fact(fact.slot(), values.get(fact.slot()));
                }
            }
        }
    }

    /** Wording of the pack's, or a fact of the host's. */
    sealed interface Piece {
        record Wording(String text) implements Piece {}

        record Fact(Slot slot) implements Piece {}
    }
}
