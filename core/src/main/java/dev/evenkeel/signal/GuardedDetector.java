package dev.evenkeel.signal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a {@link SignalDetector} from costing more than its own signals.
 *
 * <p>As thread-safe as the detector within.
 */
public final class GuardedDetector {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedDetector.class);

    private final RuleId id;
    private final SignalDetector detector;

    /** A guard around a detector, whose id is asked for once. */
    public GuardedDetector(SignalDetector detector) {
        this.id = detector.id();
        this.detector = detector;
    }

    /**
     * What a detector found.
     *
     * @param signals its signals, none if it failed
     * @param failure why there are none, or null if it did not fail
     */
    public record Detection(List<Signal> signals, @Nullable Why failure) {

        public Detection {
            signals = ImmutableList.copyOf(signals);
        }
    }

    /** The detector's signals, or why there are none. */
    public Detection detect(String text) {
        try {
            List<Signal> signals = ImmutableList.copyOf(detector.detect(text));
            return signals.stream().allMatch(signal -> signal.span().end() <= text.length())
                    ? new Detection(signals, null)
                    : failed("a span beyond the text");
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError failure) {
            return failed(failure.getClass().getName());
        }
    }

    private Detection failed(String what) {
        LOG.warn("detector {} failed: {}", id.id(), what);
        return new Detection(ImmutableList.of(), new Why(id, "detector failed: " + what));
    }
}
