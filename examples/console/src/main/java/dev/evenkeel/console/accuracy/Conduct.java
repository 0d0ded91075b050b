package dev.evenkeel.console.accuracy;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.emotion.Emotion;
import dev.evenkeel.signal.SignalId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Abuse, threats, and what only sounds like them. */
final class Conduct {

    private static final SignalId[] ABUSE = {SignalId.INSULT, SignalId.HARASSMENT, SignalId.THREAT_VIOLENCE};
    private static final String ABUSIVE = "abusive";
    private static final Set<String> KINDS = new LinkedHashSet<>(List.of(ABUSIVE, "not_abusive"));
    private static final Set<String> HARMLESS = Set.of("profanity_nh", "negate_neg_nh");

    private Conduct() {}

    static Findings abuse(Evenkeel evenkeel, Table table) {
        Labelled lines = Labelled.read(evenkeel, table.where(row -> KINDS.contains(row.get("label"))));
        List<Figure> figures = new ArrayList<>(abuse("abuse aimed at an agent (ConvAbuse)", lines));
        if (table.has("split")) {
            Labelled unlearned = lines.where(row -> !row.is("split", "train"));
            if (unlearned.size() > 0) {
                figures.addAll(abuse("abuse aimed at an agent, the split never learned from (ConvAbuse)", unlearned));
            }
        }
        return Findings.of(
                Sample.of(lines.rows(), "lines"),
                figures,
                new Confusion("abuse", KINDS, KINDS, lines.texts("label"), guesses(lines)));
    }

    private static List<Figure> abuse(String what, Labelled lines) {
        return List.of(
                Figure.of(
                        what + ": AUC",
                        new AreaUnderCurve(
                                lines.labelled(row -> row.is("label", ABUSIVE)), lines.scores(Conduct::hostility)),
                        lines.size()),
                Figure.of(what + ": macro-F1", new MacroF1(lines.texts("label"), guesses(lines)), lines.size()));
    }

    private static List<String> guesses(Labelled lines) {
        return lines.seen().stream()
                .map(seen -> seen.shows(ABUSE) ? ABUSIVE : "not_abusive")
                .toList();
    }

    static Findings threats(Evenkeel evenkeel, Table table) {
        Labelled lines = Labelled.read(evenkeel, table);
        return Findings.of(
                Sample.of(lines.rows(), "sentences"),
                List.of(
                        Figure.of(
                                "threats against people found (HateCheck), %",
                                new Percentage(
                                        lines.labelled(
                                                row -> row.get("functionality").startsWith("threat")),
                                        lines.read(seen -> seen.shows(SignalId.THREAT_VIOLENCE))),
                                lines.size()),
                        Figure.of(
                                "harmless swearing or negation called an insult or threat, % (lower is better)",
                                new Percentage(
                                        lines.labelled(row -> HARMLESS.contains(row.get("functionality"))),
                                        lines.read(seen -> seen.shows(SignalId.INSULT, SignalId.THREAT_VIOLENCE))),
                                lines.size())));
    }

    private static double hostility(Seen seen) {
        return seen.strength(ABUSE) + .3 * seen.strength(SignalId.PROFANITY) + .1 * seen.emotion(Emotion.ANGER);
    }
}
