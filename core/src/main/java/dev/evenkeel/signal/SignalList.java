package dev.evenkeel.signal;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The signals of one message, in the order of their spans, then of their ids: of each only the strongest, of equals the
 * earliest, then the one whose rule id comes first. Mutable scratch: lives as long as one reading.
 */
final class SignalList extends AbstractList<Signal> {

    private Signal[] signals = new Signal[8];
    private int count;

    @Override
    public void clear() {
        count = 0;
    }

    /** Takes a signal in; it does not stay if a stronger one of the same id is here. */
    void take(Signal signal) {
        int at = 0;
        while (at < count && !signals[at].id().equals(signal.id())) {
            at++;
        }
        if (at < count) {
            if (!Signal.outdoes(signal, signals[at])) {
                return;
            }
            count--;
            System.arraycopy(signals, at + 1, signals, at, count - at);
        }
        if (count == signals.length) {
            signals = Arrays.copyOf(signals, 2 * count);
        }
        at = count++;
        while (at > 0 && comesBefore(signal, signals[at - 1])) {
            signals[at] = signals[at - 1];
            at--;
        }
        signals[at] = signal;
    }

    private static boolean comesBefore(Signal one, Signal other) {
        int order = Signal.byPlace(one, other);
        return (order != 0 ? order : one.id().id().compareTo(other.id().id())) < 0;
    }

    /** The same signals, to keep. */
    List<Signal> kept() {
        // Nearly all lists are as small as these, and made without an array that is only copied.
        return switch (count) {
            case 0 -> List.of();
            case 1 -> List.of(signals[0]);
            case 2 -> List.of(signals[0], signals[1]);
            case 3 -> List.of(signals[0], signals[1], signals[2]);
            case 4 -> List.of(signals[0], signals[1], signals[2], signals[3]);
            default -> List.of(Arrays.copyOf(signals, count));
        };
    }

    @Override
    public Signal get(int index) {
        return signals[Objects.checkIndex(index, count)];
    }

    @Override
    public int size() {
        return count;
    }
}
