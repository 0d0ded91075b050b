package dev.evenkeel.console.accuracy;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.console.accuracy.Table.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The messages written for this project, of which a fifth is never learned from.
 *
 * @param table the messages and the first pass of labels
 * @param second the second pass: for each id six digits
 */
record OwnCorpus(Table table, Map<String, String> second) {

    static final String NAME = "Our own corpus, the held-out fifth";
    static final String ABOUT =
            "messages to customer service, six emotions 0 to 4 in two passes, and signals; the fifth that is"
                    + " measured is never learned from and never read";

    static final String LINK = "../examples/training/corpus/README.md";

    private static final List<String> FILES =
            List.of("telecom-bank.tsv", "airline-parcel.tsv", "software-energy.tsv", "shop-public-health.tsv");
    private static final List<String> SECOND_PASS = List.of("second/part1.tsv", "second/part2.tsv");

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILES.get(0)));
    }

    static OwnCorpus read(Path folder) throws IOException {
        Map<String, String> second = new LinkedHashMap<>();
        for (String file : SECOND_PASS) {
            Table.read(folder.resolve(file)).rows().forEach(row -> second.put(row.get("id"), row.get("emotions")));
        }
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        for (String file : FILES) {
            Table table = Table.read(folder.resolve(file));
            columns = table.columns();
            rows.addAll(table.rows());
        }
        return new OwnCorpus(new Table(columns, rows).rewritten(text -> text.replace("\\n", "\n")), second);
    }

    /** The same messages written otherwise. */
    OwnCorpus rewritten(UnaryOperator<String> text) {
        return new OwnCorpus(table.rewritten(text), second);
    }

    /** What the held-out fifth tells, and the worst kinds of error there. */
    Findings measure(Evenkeel evenkeel) {
        Labelled heldOut = heldOut(evenkeel);
        OwnFigures figures = new OwnFigures(heldOut, second);
        // What was held out is for counting alone: nobody is to read it and learn from it.
        Labelled open = Labelled.read(evenkeel, table.where(row -> !Fifth.OWN.holds(row.get("id"))));
        return new Findings(
                Sample.of(heldOut.rows(), "messages"),
                figures.figures(),
                SignalFigure.all(heldOut),
                List.of(figures.confusion()),
                List.of(figures.reliability()),
                Mistake.worst(heldOut, open));
    }

    /** The figures alone, with what each signal comes to in one. */
    List<Figure> figures(Evenkeel evenkeel) {
        Labelled heldOut = heldOut(evenkeel);
        List<Figure> figures = new ArrayList<>(new OwnFigures(heldOut, second).figures());
        List<SignalFigure> signals = SignalFigure.all(heldOut);
        if (!signals.isEmpty()) {
            figures.add(Figure.of(
                    "own messages, mean of " + signals.size() + " signals: F1",
                    new MeanOf(signals.stream()
                            .map(signal -> signal.figure().statistic())
                            .toList()),
                    heldOut.size()));
        }
        return figures;
    }

    private Labelled heldOut(Evenkeel evenkeel) {
        return Labelled.read(evenkeel, table.where(row -> Fifth.OWN.holds(row.get("id"))));
    }
}
