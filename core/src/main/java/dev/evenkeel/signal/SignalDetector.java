package dev.evenkeel.signal;

import java.util.List;

/**
 * A plug-in that adds signals of its own, such as a host's own model.
 *
 * <p>Implementations must be thread-safe, deterministic and quick. One that throws costs its own signals only: its id and
 * the exception's class are logged and reported, never the text or the exception's message.
 */
public interface SignalDetector {

    /** The id under which its signals and failures are reported. */
    RuleId id();

    /** The signals in a text; spans are UTF-16 offsets into {@code text}. */
    List<Signal> detect(String text);
}
