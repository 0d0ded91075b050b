package dev.evenkeel.console.accuracy;

import dev.evenkeel.emotion.Tension;
import dev.evenkeel.signal.SignalId;
import java.util.ArrayList;
import java.util.List;

/** Calm text, in which every alarm is a false one. */
final class Calm {

    private static final SignalId[] ALARMS = {
        SignalId.INSULT, SignalId.HARASSMENT, SignalId.THREAT_VIOLENCE, SignalId.SELF_HARM, SignalId.EMERGENCY
    };

    private Calm() {}

    static DataSet.Measuring measuring(String texts) {
        return (evenkeel, table) -> {
            Labelled lines = Labelled.read(evenkeel, table);
            Labelled fifth = lines.where(row -> Fifth.CALM.holds(row.given()));
            List<Figure> figures = new ArrayList<>(alarms(texts, lines));
            if (fifth.size() > 0) {
                figures.addAll(alarms(texts + ", the fifth never learned from", fifth));
            }
            return Findings.of(Sample.of(lines.rows(), "lines"), figures);
        };
    }

    private static List<Figure> alarms(String texts, Labelled lines) {
        return List.of(
                Figure.of(
                        texts + ": frustrated or worse, % (calm text, lower is better)",
                        new Percentage(
                                lines.all(), lines.read(seen -> seen.tension().compareTo(Tension.FRUSTRATED) >= 0)),
                        lines.size()),
                Figure.of(
                        texts + ": insult, harassment, threat, self-harm or emergency, % (lower is better)",
                        new Percentage(lines.all(), lines.read(seen -> seen.shows(ALARMS))),
                        lines.size()));
    }
}
