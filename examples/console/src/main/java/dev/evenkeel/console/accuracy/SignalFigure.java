package dev.evenkeel.console.accuracy;

import dev.evenkeel.signal.SignalId;
import java.util.ArrayList;
import java.util.List;

/**
 * How well a signal is found.
 *
 * @param signal the signal
 * @param said how many messages people said it of
 * @param read how many messages it was read in
 * @param both how many of these are the same
 * @param figure their F1
 */
record SignalFigure(SignalId signal, int said, int read, int both, Figure figure) {

    /** What is missed or imagined here may hurt somebody, so it is told however rare it is. */
    private static final List<SignalId> SAFETY = List.of(
            SignalId.SELF_HARM,
            SignalId.EMERGENCY,
            SignalId.VULNERABILITY,
            SignalId.THREAT_VIOLENCE,
            SignalId.HARASSMENT,
            SignalId.INSULT);

    /** Fewer messages with any other signal than this say little of how well it is found. */
    private static final int ENOUGH = 15;

    /** Signals of safety first, then the others that are frequent enough. */
    static List<SignalFigure> all(Labelled messages) {
        List<SignalFigure> figures = new ArrayList<>();
        SAFETY.forEach(signal -> figures.add(of(signal, messages)));
        for (SignalId signal : SignalId.standard()) {
            SignalFigure figure = of(signal, messages);
            if (!SAFETY.contains(signal) && figure.said() >= ENOUGH) {
                figures.add(figure);
            }
        }
        return figures;
    }

    boolean isOfSafety() {
        return SAFETY.contains(signal);
    }

    private static SignalFigure of(SignalId signal, Labelled messages) {
        boolean[] said = messages.labelled(row -> row.lists("signals", signal.id()));
        boolean[] read = messages.read(seen -> seen.shows(signal));
        F1 score = new F1(said, read);
        return new SignalFigure(
                signal,
                Flags.count(said),
                Flags.count(read),
                Flags.count(Flags.both(said, read)),
                Figure.of("own messages, signal " + signal.id() + ": F1", score, messages.size()));
    }
}
