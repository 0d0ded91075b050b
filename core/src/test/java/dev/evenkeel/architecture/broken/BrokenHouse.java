package dev.evenkeel.architecture.broken;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.assertj.core.api.Assertions;

/** One small offence against each rule, to prove that each rule can tell. */
@SuppressWarnings({"JavaUtilDate", "ThreadLocalUsage"})
public final class BrokenHouse {

    private BrokenHouse() {}

    static final class StandsOnTheTestLibrary {
        static Object foundation() {
            return Assertions.assertThat(1);
        }
    }

    public static final class ReturnsGuava {
        private ReturnsGuava() {}

        public static List<ImmutableList<String>> result() {
            return List.of();
        }
    }

    public record TakesGuava(ImmutableList<String> parameter) {}

    public interface BoundToGuava<T extends ImmutableList<String>> {
        T bound();
    }

    static final class AsksTheClock {
        static Instant call() {
            return Instant.now();
        }

        static Supplier<Instant> reference() {
            return Instant::now;
        }

        static Date date() {
            return new Date();
        }
    }

    static final class RollsDice {
        static double math() {
            return Math.random();
        }

        static Random unseeded() {
            return new Random();
        }

        static Random seeded() {
            return new Random(42);
        }

        static int thread() {
            return ThreadLocalRandom.current().nextInt();
        }
    }

    static final class RoundsByMachine {
        static double last(double bit) {
            return Math.exp(bit);
        }
    }

    static final class LooksAround {
        static Locale here() {
            return Locale.getDefault();
        }
    }

    static final class StartsThreads {
        static void thread() {
            new Thread(() -> {}).start();
        }

        static long parallel() {
            return List.of(1).parallelStream().count();
        }
    }

    static final class KeepsAThreadLocal {
        private final ThreadLocal<String> buffer = new ThreadLocal<>();

        String kept() {
            return buffer.get();
        }
    }

    static final class CallsHome {
        static URI home() {
            return URI.create("evenkeel:home");
        }
    }

    static final class Prints {
        static void aloud(String text) {
            System.out.println(text);
        }
    }

    static final class LogsByTheJdk {
        static final Logger LOGGER = Logger.getLogger("broken");
    }

    public static class CanBeExtended {
        protected CanBeExtended() {}
    }
}
