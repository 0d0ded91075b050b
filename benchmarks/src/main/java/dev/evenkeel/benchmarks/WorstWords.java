package dev.evenkeel.benchmarks;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.Rulebook;
import dev.evenkeel.standard.StandardPack;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for the words of the default pack that are worst to read: each is read over and over, then each pair of the worst. Prints
 * those that cost most, as so many times a character of messages in texts of the same length.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.evenkeel.benchmarks.WorstWords 20
 * }</pre>
 */
public final class WorstWords {

    private static final int LENGTH = 300;
    private static final int TEXTS = 10;
    /** Whoever is bad is among so many after a first short look. */
    private static final int LOOKED_AT_AGAIN = 60;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{So}'0-9:)(/<>-]+");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Evenkeel evenkeel = Evenkeel.with(StandardPack.english());
    private int signals;

    private WorstWords() {}

    /**
     * Prints the worst words and pairs.
     *
     * @param args how many of each
     */
    public static void main(String[] args) {
        print(System.out, words(), Integer.parseInt(args[0]));
    }

    static void print(PrintStream out, Set<String> words, int most) {
        WorstWords worst = new WorstWords();
        List<String> messages = TextMake.MESSAGES.texts(LENGTH);
        // Until all is compiled, whatever is read first looks worst.
        worst.worst(words, 1);
        worst.nanos(messages, 50);
        List<String> bad = worst.worst(words, 2).subList(0, Math.min(LOOKED_AT_AGAIN, words.size()));
        List<String> worse = worst.worst(Set.copyOf(bad), 20).subList(0, Math.min(most, bad.size()));
        Set<String> pairs = worse.stream()
                .flatMap(one -> worse.stream().map(other -> one + " " + other))
                .collect(Collectors.toCollection(TreeSet::new));
        double usual = worst.nanos(messages, 20);
        Stream.concat(worse.stream(), worst.worst(pairs, 20).stream().limit(most))
                .forEach(word -> out.printf(Locale.ROOT, "%5.2f  %s%n", worst.nanos(texts(word), 20) / usual, word));
        out.printf(Locale.ROOT, "(%d)%n", worst.signals);
    }

    /** Whatever stands in a rule for customers' lines or in the vocabulary. */
    private static Set<String> words() {
        Rulebook rules = Layers.of(StandardPack.english()).rulebook();
        Stream<String> phrases = rules.signals().stream()
                .flatMap(rule -> Stream.of(rule.phrases(), rule.unless()))
                .flatMap(List::stream);
        Stream<String> collections =
                rules.vocabulary().collections().values().stream().flatMap(List::stream);
        Stream<String> spellings = rules.vocabulary().spellings().keySet().stream();
        return Stream.of(phrases, collections, spellings)
                .flatMap(Function.identity())
                .flatMap(written -> WORD.matcher(written).results().map(found -> found.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Cost(String words, double nanos) {}

    /** These words, those that cost most first. */
    private List<String> worst(Set<String> words, int times) {
        return words.stream()
                .map(word -> new Cost(word, nanos(texts(word), times)))
                .sorted(Comparator.comparingDouble(Cost::nanos).reversed())
                .map(Cost::words)
                .toList();
    }

    private static List<String> texts(String word) {
        return TextMake.texts(word + " ", LENGTH, TEXTS);
    }

    /** The processor time of a character, the least of a few times. */
    private double nanos(List<String> texts, int times) {
        long least = Long.MAX_VALUE;
        for (int time = 0; time < times; time++) {
            long start = THREADS.getCurrentThreadCpuTime();
            for (String text : texts) {
                signals += evenkeel.read(text).signals().size();
            }
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
        }
        return 1.0 * least / texts.size() / LENGTH;
    }
}
