package dev.evenkeel.console.accuracy;

import java.util.Comparator;
import java.util.List;

/**
 * A kind of error, and how frequent it is.
 *
 * @param what what goes wrong
 * @param messages how many messages it goes wrong with
 * @param example one of our own, empty where none may be shown
 */
record Mistake(String what, int messages, String example) {

    private static final int WORST = 20;

    /**
     * The most frequent kinds.
     *
     * @param counted where they are counted
     * @param shown where an example may come from
     */
    static List<Mistake> worst(Labelled counted, Labelled shown) {
        return ErrorKind.all().stream()
                .map(kind -> new Mistake(kind.what(), kind.count(counted), kind.example(shown)))
                .filter(mistake -> mistake.messages() > 0)
                .sorted(Comparator.comparingInt((Mistake mistake) -> -mistake.messages()))
                .limit(WORST)
                .toList();
    }
}
