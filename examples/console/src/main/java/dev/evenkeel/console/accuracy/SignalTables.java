package dev.evenkeel.console.accuracy;

import dev.evenkeel.console.markdown.Markdown;
import java.util.List;

/** How well each signal is found: what concerns safety first, however rare, and then the rest. */
final class SignalTables {

    private SignalTables() {}

    static void write(List<SignalFigure> signals, Bootstrap bootstrap, Markdown page) {
        page.paragraph(
                "What concerns somebody's safety, however rare. *Said* is in how many messages people saw it, *read* in how"
                        + " many the engine did, *both* in how many they agree:");
        table(signals.stream().filter(SignalFigure::isOfSafety).toList(), bootstrap, page);
        List<SignalFigure> others =
                signals.stream().filter(signal -> !signal.isOfSafety()).toList();
        if (!others.isEmpty()) {
            page.paragraph("All other signals that people saw often enough to tell:");
            table(others, bootstrap, page);
        }
    }

    private static void table(List<SignalFigure> signals, Bootstrap bootstrap, Markdown page) {
        page.head(List.of("<signal", ">said", ">read", ">both", ">F1", "<95 % interval"));
        for (SignalFigure signal : signals) {
            Measured measured =
                    Measured.all(List.of(signal.figure()), bootstrap).get(0);
            page.row(List.of(
                    "`" + signal.signal().id() + "`",
                    signal.said(),
                    signal.read(),
                    signal.both(),
                    measured.value(),
                    measured.range()));
        }
    }
}
