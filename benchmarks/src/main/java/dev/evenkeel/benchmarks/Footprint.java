package dev.evenkeel.benchmarks;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.standard.StandardPack;
import java.io.PrintStream;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;

/**
 * Prints what an engine and lexicons of several sizes retain, as JOL counts it.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.evenkeel.benchmarks.Footprint
 * }</pre>
 */
public final class Footprint {

    private static final int[] SIZES = {3_000, 10_000, 30_000, 100_000};

    private Footprint() {}

    /**
     * Prints the sizes.
     *
     * @param args none
     */
    public static void main(String[] args) {
        print(System.out, SIZES);
    }

    static void print(PrintStream out, int... sizes) {
        // Records tell nobody the places of their fields; JOL can work them out.
        System.setProperty("jol.magicFieldOffset", "true");
        Evenkeel evenkeel = Evenkeel.with(StandardPack.english());
        evenkeel.read("one reading, so that its scratch is counted too");
        out.printf(Locale.ROOT, "engine with the default pack: %.1f MB%n", bytes(evenkeel) / 1e6);
        for (int size : sizes) {
            long lexicon = bytes(PackSizeBenchmark.lexicon(size));
            out.printf(
                    Locale.ROOT, "%,d phrases: %.2f MB, %.0f bytes each%n", size, lexicon / 1e6, 1.0 * lexicon / size);
        }
    }

    private static long bytes(Object root) {
        return GraphLayout.parseInstance(root).totalSize();
    }
}
