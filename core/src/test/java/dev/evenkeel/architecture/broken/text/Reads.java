package dev.evenkeel.architecture.broken.text;

import dev.evenkeel.architecture.broken.dialogue.Talks;

/** Uses an earlier room, as it may, and is used by it, as it may not be. */
public record Reads(Talks talk) {}
