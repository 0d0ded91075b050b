package dev.evenkeel.console.accuracy;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.WeightsFile;
import dev.evenkeel.standard.StandardPack;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

    @Option(
            names = "--weights-without-own",
            paramLabel = "FILE",
            description = "With --parts: weights that examples/training learned with --without-own, to see what our own"
                    + " messages and words are good for.")
    private @Nullable Path weightsWithoutOwn;

    @Spec
    private @Nullable CommandSpec spec;

    /** Evaluates an engine that is built when it is needed. */
    public EvaluateCommand(Supplier<Evenkeel> evenkeel, OutputStream out) {
        this.evenkeel = evenkeel;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (weightsWithoutOwn != null && !parts) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--weights-without-own is read with --parts alone");
        }
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Report report = page ? new AccuracyPage(print) : new PlainRows(print);
        Bootstrap bootstrap = new Bootstrap(samples, seed);
        List<DataSet> wanted = DataSet.wanted(only);
        List<DataSet> absent = new ArrayList<>(wanted);
        int measured = 0;
        for (Path folder : folders) {
            if (only.isEmpty() && OwnCorpus.isIn(folder)) {
                Findings findings = naming(folder, () -> OwnCorpus.read(folder).measure(evenkeel.get()));
                report.add(new Section(OwnCorpus.NAME, OwnCorpus.LINK, OwnCorpus.ABOUT, findings), bootstrap);
                measured++;
            }
            for (DataSet set : wanted) {
                Path file = folder.resolve(set.file());
                if (Files.exists(file)) {
                    Findings findings = naming(file, () -> set.measuring().measure(evenkeel.get(), Table.read(file)));
                    report.add(new Section(set.name(), set.link(), set.about(), findings), bootstrap);
                    absent.remove(set);
                    measured++;
                }
            }
        }
        if (measured == 0) {
            throw new IOException("no labelled file of a known name in " + folders);
        }
        if (parts) {
            report.addParts(new Parts(StandardPack.english(), weightsWithoutOwn()).table(folders, only));
        }
        report.end(absent);
        if (print.checkError()) {
            throw new IOException("standard output cannot be written");
        }
        return 0;
    }

    /** Reads labelled data and compares. */
    @FunctionalInterface
    private interface Measurement {
        Findings measure() throws IOException;
    }

    /** What does not fit in the data is told with the place that it stands in. */
    private static Findings naming(Path place, Measurement measurement) throws IOException {
        try {
            return measurement.measure();
        } catch (IllegalArgumentException misfit) {
            throw new IOException(place + ": " + misfit.getMessage(), misfit);
        }
    }

    private Optional<LearnedFeelings> weightsWithoutOwn() throws IOException {
        return weightsWithoutOwn == null
                ? Optional.empty()
                : Optional.of(WeightsFile.read(Files.readAllBytes(weightsWithoutOwn)));
    }
}
