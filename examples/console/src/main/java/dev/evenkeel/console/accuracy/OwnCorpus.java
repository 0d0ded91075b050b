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
import java.util.stream.Stream;

/**
 * The messages written for this project, of which a fifth is never learned from.
 *
 * @param table the messages and the first pass of labels
 * @param second the second pass: its labels for each id
 */
record OwnCorpus(Table table, Map<String, Row> second) {

    static final String NAME = "Our own corpus, the held-out fifth";
    static final String ABOUT =
            "messages to customer service, six emotions 0 to 4 in two passes, and signals; the fifth that is"
                    + " measured is never learned from and never read";

    static final String LINK = "../examples/training/corpus/README.md";

    private static final String SIGNALS = "signals";
    private static final String FIRST_PASS = "first";
    private static final String SECOND_PASS = "second";

    static boolean isIn(Path folder) {
        return Files.isDirectory(folder.resolve(FIRST_PASS)) && Files.isDirectory(folder.resolve(SECOND_PASS));
    }

    static OwnCorpus read(Path folder) throws IOException {
        Map<String, Row> second = new LinkedHashMap<>();
        for (Path file : files(folder.resolve(SECOND_PASS))) {
            for (Row row : Table.read(file).rows()) {
                second.put(row.get("id"), row);
            }
        }
        List<Row> rows = new ArrayList<>();
        List<String> columns = List.of();
        for (Path file : files(folder.resolve(FIRST_PASS))) {
            Table table = Table.read(file);
            columns = table.columns();
            for (Row row : table.rows()) {
                Row other = second.get(row.get("id"));
                // What either pass saw is shown.
                rows.add(other == null ? row : row.with(SIGNALS, row.get(SIGNALS) + "," + other.get(SIGNALS)));
            }
        }
        return new OwnCorpus(new Table(columns, rows).rewritten(text -> text.replace("\\n", "\n")), second);
    }

    /** The files of a pass in the order of their names. */
    private static List<Path> files(Path pass) throws IOException {
        try (Stream<Path> files = Files.list(pass)) {
            return files.sorted().toList();
        }
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
