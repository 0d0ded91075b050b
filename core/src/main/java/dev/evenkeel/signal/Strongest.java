package dev.evenkeel.signal;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Of several signals with one id, the strongest; of equals, the earliest, then the one whose rule id comes first. */
final class Strongest {

    private static final Comparator<Signal> STRONGEST_FIRST = Comparator.comparingDouble(Signal::strength)
            .reversed()
            .thenComparing(Strongest::byPlace)
            .thenComparing(signal -> signal.rule().id());

    private static final Comparator<Signal> BY_PLACE = Comparator.<Signal, Signal>comparing(
                    signal -> signal, Strongest::byPlace)
            .thenComparing(signal -> signal.id().id());

    private Strongest() {}

    /** One signal for each id, in the order of their spans. */
    static List<Signal> ofEach(Collection<Signal> signals) {
        Map<SignalId, Signal> strongest = new LinkedHashMap<>();
        for (Signal signal : signals) {
            strongest.merge(signal.id(), signal, (a, b) -> STRONGEST_FIRST.compare(a, b) <= 0 ? a : b);
        }
        return ImmutableList.sortedCopyOf(BY_PLACE, strongest.values());
    }

    private static int byPlace(Signal a, Signal b) {
        int start = Integer.compare(a.span().start(), b.span().start());
        return start != 0 ? start : Integer.compare(a.span().end(), b.span().end());
    }
}
