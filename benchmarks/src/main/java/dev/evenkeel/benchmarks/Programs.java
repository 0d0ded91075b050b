package dev.evenkeel.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Tells all that is not measured by JMH: the machine, the pack's entries, sizes, many threads, opening, and the console's
 * {@code classify} on a million lines.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.evenkeel.benchmarks.Programs examples/console/target/evenkeel.jar \
 *     "$(git rev-parse --short HEAD)"
 * }</pre>
 */
public final class Programs {

    private static final int THREADS = 10_000;
    private static final int OPENINGS = 9;
    private static final int LINES = 1_000_000;

    private Programs() {}

    /**
     * Prints the figures.
     *
     * @param args the console's jar, and the commit that was built
     * @throws IOException if a file cannot be written or read
     * @throws ExecutionException if a thread failed
     * @throws InterruptedException if it is told to stop
     */
    public static void main(String[] args) throws IOException, ExecutionException, InterruptedException {
        Figure.print(System.out, Machine.figures());
        Figure.print(System.out, List.of(new Figure("commit", args[1])));
        Figure.print(System.out, Entries.figures());
        Figure.print(System.out, Emails.figures());
        Figure.print(System.out, Footprint.figures(10_000, 100_000));
        Figure.print(System.out, ManyThreads.figures(THREADS));
        Figure.print(System.out, Opening.figures(OPENINGS));
        Figure.print(System.out, Classifying.figures(Path.of(args[0]), LINES));
    }
}
