package dev.evenkeel.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A bounded pool of scratch: as many as threads read at once, and never more than its slots are kept.
 *
 * <p>Not bound to threads, so ten thousand virtual threads share a few dozen. Thread-safe; whoever finds no scratch makes one,
 * and whoever finds no slot for his lets it go.
 */
public final class ScratchPool<T> {

    private static final int SLOTS = 32;
    /** Slots stand apart in memory, so that threads on two cores do not fight over one cache line. */
    private static final int APART = 16;

    private static final int PROBES = 4;

    /** Texts longer than this are rare, and scratch that has grown for one is not kept. */
    private static final int LONGEST_KEPT = 1 << 16;

    private final AtomicReferenceArray<@Nullable T> slots = new AtomicReferenceArray<>(SLOTS * APART);
    private final Supplier<T> maker;

    /** A pool that makes what it does not have with {@code maker}. */
    public ScratchPool(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Takes one out of the pool, or makes one. */
    public T take() {
        int slot = ownSlot();
        for (int probe = 0; probe < PROBES; probe++) {
            T scratch = slots.getAndSet(place(slot + probe), null);
            if (scratch != null) {
                return scratch;
            }
        }
        return maker.get();
    }

    /** Gives back what a text was read with; whoever gives it back must not use it any more. */
    public void giveBack(T scratch, String text) {
        if (text.length() <= LONGEST_KEPT) {
            giveBack(scratch);
        }
    }

    /** Gives back what does not grow; whoever gives it back must not use it any more. */
    public void giveBack(T scratch) {
        int slot = ownSlot();
        for (int probe = 0; probe < PROBES; probe++) {
            if (slots.compareAndSet(place(slot + probe), null, scratch)) {
                return;
            }
        }
    }

    private static int ownSlot() {
        return (int) ((Thread.currentThread().getId() * 0x9E3779B97F4A7C15L) >>> 59);
    }

    private static int place(int slot) {
        return (slot % SLOTS) * APART;
    }
}
