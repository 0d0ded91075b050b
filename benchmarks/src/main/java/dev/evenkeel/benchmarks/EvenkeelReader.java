package dev.evenkeel.benchmarks;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.Reading;
import dev.evenkeel.standard.StandardPack;

/**
 * Reads by the default pack, and keeps the last reading as a host would: the compiler would not make a whole one for nobody.
 */
final class EvenkeelReader implements MessageReader {

    private final Evenkeel evenkeel = Evenkeel.with(StandardPack.english());
    private Reading last = evenkeel.read("");

    @Override
    public int read(String message) {
        last = evenkeel.read(message);
        return last.signals().size();
    }
}
