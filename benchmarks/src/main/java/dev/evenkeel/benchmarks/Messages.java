package dev.evenkeel.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The 300 messages that every benchmark reads: our own, of all trades and moods, 110 characters on average. */
final class Messages {

    private Messages() {}

    static List<String> all() {
        try {
            return ImmutableList.copyOf(
                    Resources.readLines(Resources.getResource(Messages.class, "messages.txt"), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
