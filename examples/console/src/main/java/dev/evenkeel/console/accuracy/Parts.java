package dev.evenkeel.console.accuracy;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.rules.RulePack;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** How each figure falls when a part of the pack is taken away: a table of Markdown. */
final class Parts {

    private final Map<String, Evenkeel> engines = new LinkedHashMap<>();

    Parts(RulePack pack) {
        LesserPack lesser = new LesserPack(pack);
        engines.put("whole", Evenkeel.with(pack));
        if (pack.weights() != null) {
            engines.put("without learned weights", Evenkeel.with(lesser.withoutWeights()));
        }
        engines.put("without negation", Evenkeel.with(lesser.withoutWords("negators")));
        engines.put("without other spellings", Evenkeel.with(lesser.withoutWords("spellings")));
    }

    void write(List<Path> folders, String only, PrintStream out) throws IOException {
        out.print("\n## What each part is good for\n\n");
        out.print("The same figures with a part of the pack taken away and nothing put in its place.\n\n");
        out.print("| " + String.join(" | ", engines.keySet()) + " | what |\n");
        out.print("|" + " ---: |".repeat(engines.size()) + " --- |\n");
        for (Path folder : folders) {
            for (DataSet set : DataSet.ALL) {
                Path file = folder.resolve(set.file());
                if (Files.exists(file) && (only.isEmpty() || only.equals(set.file()))) {
                    rows(set, Table.read(file)).forEach(row -> out.print(row + "\n"));
                }
            }
        }
    }

    private List<String> rows(DataSet set, Table table) {
        List<List<Figure>> figures = engines.values().stream()
                .map(engine -> set.measuring().measure(engine, table).figures())
                .toList();
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < figures.get(0).size(); i++) {
            StringBuilder row = new StringBuilder("|");
            for (List<Figure> of : figures) {
                row.append(String.format(Locale.ROOT, " %.3f |", value(of.get(i))));
            }
            rows.add(row.append(' ')
                    .append(figures.get(0).get(i).what())
                    .append(" |")
                    .toString());
        }
        return rows;
    }

    private static double value(Figure figure) {
        return figure.statistic()
                .over(IntStream.range(0, figure.groups().size()).toArray());
    }
}
