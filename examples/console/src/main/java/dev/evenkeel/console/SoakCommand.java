package dev.evenkeel.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code soak}: how many turns a second, and in how much memory. */
@Command(
        name = "soak",
        header = "Runs made-up conversations side by side through advise, and tells speed and memory.",
        description = {
            "",
            "Every line goes the whole way that a line of advise goes, from JSON to JSON, and every conversation is kept"
                    + " to the end.",
            ""
        },
        footer = {"", "Example:", "  java -Xmx512m -jar evenkeel.jar soak --turns 1000000 --conversations 10000"})
final class SoakCommand implements Callable<Integer> {

    private final OutputStream out;

    @Option(names = "--turns", defaultValue = "100000", description = "Lines in all (${DEFAULT-VALUE}).")
    private long turns;

    @Option(
            names = "--conversations",
            defaultValue = "1000",
            description = "Conversations that they belong to (${DEFAULT-VALUE}).")
    private int conversations;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SoakCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        requireAtLeast(0, "--turns", turns);
        requireAtLeast(1, "--conversations", conversations);
        AdviseLines advise = new AdviseLines(Engine.ENGLISH);
        SoakLines lines = new SoakLines(turns, conversations);
        long start = System.nanoTime();
        int status = LineLoop.run(lines, OutputStream.nullOutputStream(), advise);
        double seconds = (System.nanoTime() - start) / 1e9;
        report(seconds, heapInUse(), Runtime.getRuntime().maxMemory(), advise.conversations());
        return status;
    }

    private void requireAtLeast(int least, String option, long value) {
        if (value < least) {
            throw new ParameterException(spec.commandLine(), option + " must be at least " + least + ", not " + value);
        }
    }

    private void report(double seconds, long heap, long most, int kept) throws IOException {
        String report = String.format(
                Locale.ROOT,
                "turns               %,d%n"
                        + "conversations kept  %,d%n"
                        + "seconds             %.1f%n"
                        + "turns a second      %,.0f%n"
                        + "heap in use         %,d MiB of %,d%n",
                turns,
                kept,
                seconds,
                turns / seconds,
                heap >> 20,
                most >> 20);
        out.write(report.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static long heapInUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
