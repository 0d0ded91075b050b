package dev.evenkeel.console.accuracy;

import java.io.PrintStream;
import java.util.Locale;

/** A figure a line, for reading at a terminal and for programs. */
final class PlainRows implements Report {

    private final PrintStream out;

    PlainRows(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin() {}

    @Override
    public void add(String name, String about, Findings findings, Bootstrap bootstrap) {
        for (Figure figure : findings.figures()) {
            Bootstrap.Interval interval = bootstrap.of(figure.statistic(), figure.groups());
            out.println(String.format(
                    Locale.ROOT,
                    "%8.3f  %8.3f  %8.3f  %s",
                    interval.value(),
                    interval.low(),
                    interval.high(),
                    figure.what()));
        }
    }
}
