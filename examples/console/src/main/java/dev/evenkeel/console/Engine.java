package dev.evenkeel.console;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.standard.StandardPack;

/** The engine that every command works with, built when the first of them needs it. */
final class Engine {

    static final Evenkeel ENGLISH = Evenkeel.with(StandardPack.english());

    /** The playbook that is followed if nobody wants another. */
    private static final String DEFAULT = "default";

    private Engine() {}

    /**
     * The engine that goes through conversations by this playbook.
     *
     * @throws IllegalArgumentException if there is no such playbook
     */
    static Evenkeel following(String playbook) {
        return playbook.equals(DEFAULT)
                ? ENGLISH
                : Evenkeel.builder()
                        .pack(StandardPack.english())
                        .playbook(playbook)
                        .build();
    }
}
