package dev.evenkeel.console.accuracy;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.standard.StandardPack;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code evaluate}: how right the readings are, on labelled data. */
@Command(
        name = "evaluate",
        header = "Compares the readings with what people said of labelled texts.",
        description = {
            "",
            "Reads every file of a known name in each folder, and prints a figure a line: its value, the interval that"
                    + " holds it in 95 of 100 samples drawn anew, and what it tells. docs/accuracy.md lists the files"
                    + " and their columns.",
            ""
        },
        footer = {
            "",
            "Example:",
            "  java -jar evenkeel.jar evaluate --data examples/training/corpus --data DATA --page --parts > docs/accuracy.md"
        })
public final class EvaluateCommand implements Callable<Integer> {

    private static final int NOTHING_THERE = 1;

    private final Supplier<Evenkeel> evenkeel;
    private final OutputStream out;

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "A folder with labelled files.")
    private List<Path> folders = List.of();

    @Option(names = "--only", paramLabel = "FILE", description = "One file alone, such as annomi.tsv.")
    private String only = "";

    @Option(
            names = "--samples",
            defaultValue = "500",
            description = "Samples drawn for each interval (${DEFAULT-VALUE}).")
    private int samples;

    @Option(names = "--seed", defaultValue = "1", description = "Which samples are drawn (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--page", description = "Print a page of Markdown with tables in place of plain rows.")
    private boolean page;

    @Option(
            names = "--parts",
            description = "Tell as well how figures fall when a part of the default pack is taken away.")
    private boolean parts;

    /** Evaluates an engine that is built when it is needed. */
    public EvaluateCommand(Supplier<Evenkeel> evenkeel, OutputStream out) {
        this.evenkeel = evenkeel;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Report report = page ? new AccuracyPage(print) : new PlainRows(print);
        Bootstrap bootstrap = new Bootstrap(samples, seed);
        report.begin();
        int measured = 0;
        for (Path folder : folders) {
            if (only.isEmpty() && OwnCorpus.isIn(folder)) {
                report.add(OwnCorpus.NAME, OwnCorpus.ABOUT, OwnCorpus.measure(evenkeel.get(), folder), bootstrap);
                measured++;
            }
            for (DataSet set : DataSet.ALL) {
                Path file = folder.resolve(set.file());
                if ((only.isEmpty() || only.equals(set.file())) && Files.exists(file)) {
                    Findings findings = set.measuring().measure(evenkeel.get(), Table.read(file));
                    report.add(set.name(), set.about(), findings, bootstrap);
                    measured++;
                }
            }
        }
        if (measured == 0) {
            throw new IOException("no labelled file of a known name in " + folders);
        }
        if (parts) {
            new Parts(StandardPack.english()).write(folders, only, print);
        }
        print.flush();
        return print.checkError() ? NOTHING_THERE : 0;
    }
}
