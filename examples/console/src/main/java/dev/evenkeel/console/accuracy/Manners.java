package dev.evenkeel.console.accuracy;

import java.util.Set;
import java.util.TreeSet;

/** In what manner of writing something happens most. */
final class Manners {

    /** Fewer messages of a manner say little of it. */
    private static final int ENOUGH = 10;

    /** So many times the usual share stands out. */
    private static final double CLEARLY = 1.25;

    private Manners() {}

    /** The manner in which the greatest share of some messages is wrong, such as {@code terse}; nothing where none stands out. */
    static String standingOut(Labelled messages, boolean[] wrong, boolean[] among) {
        String most = "";
        double greatest = CLEARLY * Flags.count(Flags.both(wrong, among)) / Math.max(1, Flags.count(among));
        Set<String> manners = new TreeSet<>(messages.texts("manner"));
        for (String manner : manners) {
            boolean[] there = Flags.both(among, messages.labelled(row -> row.is("manner", manner)));
            int all = Flags.count(there);
            double share = (double) Flags.count(Flags.both(wrong, there)) / Math.max(1, all);
            if (all >= ENOUGH && share > greatest) {
                greatest = share;
                most = manner;
            }
        }
        return most;
    }
}
