package dev.evenkeel.console;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.standard.StandardPack;

/** The engine that every command works with, built when the first of them needs it. */
final class Engine {

    static final Evenkeel ENGLISH = Evenkeel.with(StandardPack.english());

    private Engine() {}
}
