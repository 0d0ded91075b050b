package dev.evenkeel.rules;

/** The engine's own version, which packs name the range of. */
final class Engine {
    static final Version VERSION = new Version(0, 1, 0);

    private Engine() {}
}
