package dev.evenkeel.architecture.broken.dialogue;

import dev.evenkeel.architecture.broken.text.Reads;

/** Uses a later room, which uses this one. */
public record Talks(String line) {
    public Reads hear() {
        return new Reads(this);
    }
}
