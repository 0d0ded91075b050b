package dev.evenkeel.benchmarks;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.Reading;
import dev.evenkeel.standard.StandardPack;
import dev.evenkeel.text.ReadText;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jol.info.GraphLayout;

/**
 * Lets very many threads read with one engine at once, holds their answers to those of one thread, and prints how many buffers
 * the engine keeps.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.evenkeel.benchmarks.ManyThreads 10000
 * }</pre>
 *
 * <p>Virtual threads where the JDK has them, 21 or later; else a pool of platform threads, and the figures say so.
 */
public final class ManyThreads {

    private static final int POOL = 64;
    private static final int EACH = 30;

    private final Evenkeel evenkeel = Evenkeel.with(StandardPack.english());
    private final List<String> messages = Messages.all();
    private final List<Reading> answers = messages.stream().map(evenkeel::read).toList();

    private ManyThreads() {}

    /**
     * Reads, and fails if an answer differs.
     *
     * @param args how many threads
     * @throws ExecutionException if a thread failed
     * @throws InterruptedException if it is told to stop
     */
    public static void main(String[] args) throws ExecutionException, InterruptedException {
        Figure.print(System.out, figures(Integer.parseInt(args[0])));
    }

    static List<Figure> figures(int threads) throws ExecutionException, InterruptedException {
        // Records tell nobody the places of their fields; JOL can work them out.
        System.setProperty("jol.magicFieldOffset", "true");
        ManyThreads many = new ManyThreads();
        ExecutorService executor = executor();
        boolean virtual = !(executor instanceof ThreadPoolExecutor);
        int differing = many.differing(executor, threads);
        if (differing > 0) {
            throw new IllegalStateException(differing + " answers differ from one thread's");
        }
        String name = virtual ? "threads.virtual" : "threads.platform";
        return List.of(
                new Figure(name, String.valueOf(virtual ? threads : POOL)),
                new Figure(name + ".messages", String.valueOf(threads * EACH)),
                new Figure(name + ".differing", String.valueOf(differing)),
                new Figure(name + ".buffers", String.valueOf(many.buffers())));
    }

    /** How many answers are not those of one thread; no thread reads before all are there. */
    private int differing(ExecutorService executor, int threads) throws ExecutionException, InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Integer>> differing = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int first = i;
            differing.add(executor.submit(() -> {
                start.await();
                return differingFrom(first);
            }));
        }
        start.countDown();
        int sum = 0;
        for (Future<Integer> each : differing) {
            sum += each.get();
        }
        executor.shutdown();
        return sum;
    }

    /** Lets others go on after each message, so that all threads are under way at once. */
    private int differingFrom(int first) {
        int differing = 0;
        for (int i = first; i < first + EACH; i++) {
            int message = i % messages.size();
            if (!evenkeel.read(messages.get(message)).equals(answers.get(message))) {
                differing++;
            }
            LockSupport.parkNanos(1);
        }
        return differing;
    }

    private long buffers() {
        return GraphLayout.parseInstance(evenkeel).getClassCounts().count(ReadText.class);
    }

    private static ExecutorService executor() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (ReflectiveOperationException noneYet) {
            return Executors.newFixedThreadPool(POOL);
        }
    }
}
