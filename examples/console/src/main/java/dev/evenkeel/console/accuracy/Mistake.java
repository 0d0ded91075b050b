package dev.evenkeel.console.accuracy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A kind of error: how often it is made where it can be, and what it looks like.
 *
 * @param what what is missed or imagined
 * @param missed how often it is missed
 * @param imagined how often it is imagined
 * @param whereMissed an example, or nothing where none may be shown
 * @param whereImagined an example, or nothing where there is none
 */
record Mistake(String what, Share missed, Share imagined, String whereMissed, String whereImagined) {

    private static final int WORST = 20;

    /** What people or readings see in fewer than one message in so many is rare, and told elsewhere. */
    private static final int RARE = 50;

    /**
     * So many of so many.
     *
     * @param most the manner of writing with the greatest share, where one stands out
     */
    record Share(int some, int all, String most) {

        int percent() {
            return Math.round(100F * some / Math.max(1, all));
        }
    }

    /** How many of those that people or readings call so are errors, 0..1. */
    double share() {
        return (double) (missed.some() + imagined.some()) / Math.max(1, seen());
    }

    /** In how many messages people or readings see it. */
    private int seen() {
        return missed.all() + imagined.some();
    }

    /**
     * The kinds that go wrong most often, of those that are not rare.
     *
     * @param counted where they are counted
     * @param shown where examples come from
     */
    static List<Mistake> worst(Labelled counted, Labelled shown) {
        List<ErrorKind> kinds = ErrorKind.all();
        Set<String> used = new HashSet<>();
        return kinds.stream()
                .map(kind -> counted(kind, counted))
                .filter(mistake -> RARE * mistake.seen() >= counted.size() && mistake.share() > 0)
                .sorted(Comparator.comparingDouble((Mistake mistake) -> -mistake.share()))
                .limit(WORST)
                .map(mistake -> mistake.shown(new Examples(kind(mistake, kinds), shown, used)))
                .toList();
    }

    private static Mistake counted(ErrorKind kind, Labelled messages) {
        boolean[] missed = messages.flags(kind::isMissed);
        boolean[] imagined = messages.flags(kind::isImagined);
        boolean[] said = messages.labelled(kind.said());
        boolean[] read = messages.read(kind.read());
        return new Mistake(
                kind.what(),
                new Share(Flags.count(missed), Flags.count(said), Manners.standingOut(messages, missed, said)),
                new Share(Flags.count(imagined), Flags.count(read), Manners.standingOut(messages, imagined, read)),
                "",
                "");
    }

    private Mistake shown(Examples examples) {
        return new Mistake(what, missed, imagined, examples.missed(), examples.imagined());
    }

    private static ErrorKind kind(Mistake mistake, List<ErrorKind> kinds) {
        return kinds.stream()
                .filter(kind -> kind.what().equals(mistake.what()))
                .findFirst()
                .orElseThrow();
    }
}
