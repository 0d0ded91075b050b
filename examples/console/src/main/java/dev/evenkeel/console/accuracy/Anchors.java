package dev.evenkeel.console.accuracy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the figures are held against: what this project set out to reach, and what VADER reaches, the lexicon that most people
 * reach for on the JVM.
 *
 * <p>The aims were set before anything was written. VADER's figures were taken then, on the same files; those of airline tweets
 * and support chats on files that are not here. This command does not measure VADER anew.
 */
final class Anchors {

    private static final double NONE = Double.NaN;

    private static final List<Anchor> ALL = List.of(
            aimed(
                    "dfrustration.tsv",
                    Aim.atLeast(.7),
                    .42,
                    "frustration of each customer turn, in its conversation: Pearson r"),
            aimed("airline.tsv", Aim.atLeast(.7), .51, "airline tweets, three classes (valence beyond 0.1): macro-F1"),
            aimed("goemotions.tsv", Aim.atLeast(.9), .73, "GoEmotions, mean of five: AUC"),
            beside("convabuse.tsv", .81, "abuse aimed at an agent (ConvAbuse): AUC"),
            aimed("convabuse.tsv", Aim.atLeast(.8), .46, "abuse aimed at an agent (ConvAbuse): macro-F1"),
            aimed(
                    "convabuse.tsv",
                    Aim.atLeast(.8),
                    NONE,
                    "abuse aimed at an agent, the split never learned from (ConvAbuse): macro-F1"),
            beside("complaints.tsv", .65, "complaint or not: AUC by low valence"),
            aimed("anger_intensity.tsv", Aim.atLeast(.6), .39, "anger intensity of tweets: Pearson r"),
            aimed(
                    "banking77.tsv",
                    Aim.atMost(1),
                    10.2,
                    "bank questions: frustrated or worse, % (calm text, lower is better)"),
            aimed(
                    "banking77.tsv",
                    Aim.atMost(1),
                    NONE,
                    "bank questions, the fifth never learned from: frustrated or worse, % (calm text, lower is better)"),
            beside(
                    "natcs_utterances.tsv",
                    3.4,
                    "insurance and travel calls: frustrated or worse, % (calm text, lower is better)"),
            beside("multidogo.tsv", 1.0, "service role-plays: frustrated or worse, % (calm text, lower is better)"),
            aimed("hatecheck_threats.tsv", Aim.atLeast(80), NONE, "threats against people found (HateCheck), %"),
            aimed(
                    "hatecheck_threats.tsv",
                    Aim.atMost(5),
                    NONE,
                    "harmless swearing or negation called an insult or threat, % (lower is better)"),
            aimed("maia.tsv", Aim.atLeast(.78), .6, "support chats, unhappy turn against the rest: AUC"),
            aimed("annomi.tsv", Aim.atLeast(.6), NONE, "technique recognised (AnnoMI): mean F1"));

    private Anchors() {}

    /**
     * What one figure is held against.
     *
     * @param file the data that it is of
     * @param figure what the figure tells, as {@link Figure#what()}
     * @param aim what it is meant to reach, if anything was set
     * @param vader what VADER reaches, if that was measured
     */
    record Anchor(String file, String figure, Optional<Aim> aim, OptionalDouble vader) {}

    /** What a figure is held against, or nothing. */
    static Optional<Anchor> of(String figure) {
        return ALL.stream().filter(anchor -> anchor.figure().equals(figure)).findFirst();
    }

    /** All figures of a file that have an aim. */
    static List<Anchor> aimsOf(String file) {
        return ALL.stream()
                .filter(anchor -> anchor.file().equals(file) && anchor.aim().isPresent())
                .toList();
    }

    /** The names of all figures that are held against something. */
    static List<String> figures() {
        return ALL.stream().map(Anchor::figure).toList();
    }

    private static Anchor aimed(String file, Aim aim, double vader, String figure) {
        return new Anchor(
                file,
                figure,
                Optional.of(aim),
                Double.isNaN(vader) ? OptionalDouble.empty() : OptionalDouble.of(vader));
    }

    private static Anchor beside(String file, double vader, String figure) {
        return new Anchor(file, figure, Optional.empty(), OptionalDouble.of(vader));
    }
}
