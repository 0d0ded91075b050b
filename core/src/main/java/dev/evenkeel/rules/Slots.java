package dev.evenkeel.rules;

import com.google.common.collect.ImmutableMap;
import dev.evenkeel.reply.Slot;

/** The names of the slots that a template may have. */
final class Slots {
    static final Known<String> NAMES = new Known<>("slot", byName());

    private Slots() {}

    private static ImmutableMap<String, String> byName() {
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        for (Slot slot : Slot.values()) {
            names.put(slot.id(), slot.id());
        }
        return names.buildOrThrow();
    }
}
