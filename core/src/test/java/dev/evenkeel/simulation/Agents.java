package dev.evenkeel.simulation;

import dev.evenkeel.Evenkeel;
import java.util.function.Function;

/** Agents who always do the same. */
final class Agents {

    /** Sends what Evenkeel recommends. */
    static final Function<RolePlay, String> GOOD =
            play -> play.advice().recommendation().reply().text();

    static final Function<RolePlay, String> HOLDING = play -> "Please hold.";
    static final Function<RolePlay, String> BLAMING = play -> "That is your own fault.";
    static final Function<RolePlay, String> SILENT = play -> "";

    private Agents() {}

    static RolePlay play(Evenkeel evenkeel, Scenario scenario, long seed, Function<RolePlay, String> agent) {
        RolePlay play = RolePlay.begin(evenkeel, scenario, seed);
        while (!play.isOver()) {
            play = play.answer(agent.apply(play));
        }
        return play;
    }
}
