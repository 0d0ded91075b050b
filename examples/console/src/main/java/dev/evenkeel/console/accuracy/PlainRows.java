package dev.evenkeel.console.accuracy;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** A figure a line, for reading at a terminal and for programs. */
final class PlainRows implements Report {

    private final PrintStream out;

    PlainRows(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(Section section, Bootstrap bootstrap) {
        Measured.all(section.findings().figures(), bootstrap).forEach(this::row);
        Measured.all(
                        section.findings().signals().stream()
                                .map(SignalFigure::figure)
                                .toList(),
                        bootstrap)
                .forEach(this::row);
    }

    @Override
    public void addParts(String table) {
        out.print(table);
    }

    @Override
    public void end(List<DataSet> absent) {}

    private void row(Measured measured) {
        Bootstrap.Interval interval = measured.interval();
        out.println(String.format(
                Locale.ROOT,
                "%8.3f  %8.3f  %8.3f  %s",
                interval.value(),
                interval.low(),
                interval.high(),
                measured.what()));
    }
}
