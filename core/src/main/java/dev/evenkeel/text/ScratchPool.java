package dev.evenkeel.text;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A bounded pool of scratch: as many as threads read at once, and never more than its slots are kept.
 *
 * <p>Not bound to threads, so ten thousand virtual threads share a few dozen. Thread-safe; whoever finds no slot free makes scratch
 * of his own, which nobody keeps. What is taken must be given back or let go by the thread that took it.
 *
 * @param <T> the scratch
 */
public final class ScratchPool<T> {

    private static final int SLOTS = 32;
    /** Slots stand apart in memory, so that threads on two cores do not fight over one cache line. */
    private static final int APART = 16;

    private static final int PROBES = 4;

    /** Texts longer than this are rare, and scratch that has grown for one is not kept. */
    private static final int LONGEST_KEPT = 1 << 16;

    private static final int FREE = 0;
    private static final int LENT = 1;

    /** A slot is lent by a number: to take a reference out and put it back would tell the garbage collector each time. */
    private final AtomicIntegerArray slots = new AtomicIntegerArray(SLOTS * APART);

    /** What belongs to each slot; touched by none but him to whom the slot is lent, or to see whether it is his. */
    private final @Nullable Object[] kept = new @Nullable Object[SLOTS];

    private final Supplier<T> maker;

    /** A pool that makes what it does not have with {@code maker}. */
    public ScratchPool(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Takes one out of the pool, or makes one. */
    public T take() {
        int own = ownSlot();
        for (int probe = 0; probe < PROBES; probe++) {
            int slot = (own + probe) % SLOTS;
            if (slots.compareAndSet(slot * APART, FREE, LENT)) {
                return ofSlot(slot);
            }
        }
        return maker.get();
    }

    @SuppressWarnings("unchecked") // nothing but what the maker made is kept
    private T ofSlot(int slot) {
        Object scratch = kept[slot];
        if (scratch == null) {
            try {
                scratch = maker.get();
            } catch (Throwable e) {
                slots.setRelease(slot * APART, FREE);
                throw e;
            }
            kept[slot] = scratch;
        }
        return (T) scratch;
    }

    /** Gives back what a text was read with; whoever gives it back must not use it any more. */
    public void giveBack(T scratch, String text) {
        free(scratch, text.length() <= LONGEST_KEPT);
    }

    /** Gives back what does not grow; whoever gives it back must not use it any more. */
    public void giveBack(T scratch) {
        free(scratch, true);
    }

    /** Lets go of what was not used to its end: what an error left behind is not to be read with again. */
    public void letGo(T scratch) {
        free(scratch, false);
    }

    private void free(T scratch, boolean keeping) {
        int own = ownSlot();
        for (int probe = 0; probe < PROBES; probe++) {
            int slot = (own + probe) % SLOTS;
            if (kept[slot] == scratch) {
                if (!keeping) {
                    kept[slot] = null;
                }
                slots.setRelease(slot * APART, FREE);
                return;
            }
        }
    }

    private static int ownSlot() {
        return (int) ((Thread.currentThread().getId() * 0x9E3779B97F4A7C15L) >>> 59);
    }
}
