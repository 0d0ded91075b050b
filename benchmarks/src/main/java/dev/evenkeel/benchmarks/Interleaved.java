package dev.evenkeel.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Compares readers on a machine that others use too: every round each reads for a moment, and of each the round counts that
 * took the least processor time. JMH's figures are those of record; these are steadier where JMH's are not.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.evenkeel.benchmarks.Interleaved 60
 * }</pre>
 */
public final class Interleaved {

    private static final long MOMENT = 3_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final String[] messages = Messages.all().toArray(String[]::new);
    private int next;
    private int sum;

    private Interleaved() {}

    /**
     * Prints the rates.
     *
     * @param args for how many seconds to compare
     */
    public static void main(String[] args) {
        compare(System.out, Long.parseLong(args[0]) * 1_000_000_000L);
    }

    static void compare(PrintStream out, long nanoseconds) {
        Map<String, MessageReader> readers = new LinkedHashMap<>();
        for (Contender contender : Contender.values()) {
            readers.put(contender.name(), contender.open());
        }
        Interleaved interleaved = new Interleaved();
        Map<String, Double> least = new LinkedHashMap<>();
        long end = System.nanoTime() + nanoseconds;
        do {
            readers.forEach((name, reader) -> least.merge(name, interleaved.perMessage(reader), Math::min));
        } while (System.nanoTime() < end);
        double yardstick = least.getOrDefault(Contender.LOOK_UPS.name(), 1.0);
        least.forEach(
                (name, each) -> out.printf(Locale.ROOT, "%-26s %,12.0f ns %9.1f%n", name, each, each / yardstick));
        out.printf(Locale.ROOT, "(%d)%n", interleaved.sum);
    }

    /** The processor time of one message, over as many as fit into a moment. */
    private double perMessage(MessageReader reader) {
        int read = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        long spent;
        do {
            for (int i = 0; i < 10; i++) {
                sum += reader.read(messages[next]);
                next = next + 1 == messages.length ? 0 : next + 1;
            }
            read += 10;
            spent = THREADS.getCurrentThreadCpuTime() - start;
        } while (spent < MOMENT);
        return 1.0 * spent / read;
    }
}
