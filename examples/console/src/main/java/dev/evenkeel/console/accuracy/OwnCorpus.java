package dev.evenkeel.console.accuracy;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.console.accuracy.Table.Row;
import dev.evenkeel.emotion.Emotion;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.signal.SignalId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** The messages written for this project: the fifth of them that is never learned from. */
final class OwnCorpus {

    /** The fifth that examples/training keeps apart; that of the bare id was looked at, and is learned from. */
    private static final String SEED = "second/";

    static final String NAME = "Our own corpus, the held-out fifth";
    static final String ABOUT = "messages to customer service, six emotions 0 to 4 in two passes, and signals";

    private static final List<String> FILES =
            List.of("telecom-bank.tsv", "airline-parcel.tsv", "software-energy.tsv", "shop-public-health.tsv");
    private static final List<String> SECOND_PASS = List.of("second/part1.tsv", "second/part2.tsv");
    private static final int FOLDS = 5;
    private static final int LEVELS = 4;

    /** Fewer messages with a signal than this say little of how well it is found. */
    private static final int ENOUGH = 15;

    private static final Set<String> BANDS =
            Arrays.stream(Tension.values()).map(Tension::id).collect(Collectors.toCollection(LinkedHashSet::new));

    private OwnCorpus() {}

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILES.get(0)));
    }

    static Findings measure(Evenkeel evenkeel, Path folder) throws IOException {
        Map<String, String> second = new HashMap<>();
        for (String file : SECOND_PASS) {
            Table.read(folder.resolve(file)).rows().forEach(row -> second.put(row.get("id"), row.get("emotions")));
        }
        List<Row> rows = new ArrayList<>();
        for (String file : FILES) {
            rows.addAll(Table.read(folder.resolve(file)).rows());
        }
        Labelled heldOut = read(evenkeel, rows, true);
        // What was held out is for counting alone: nobody is to read it and learn from it.
        return compare(heldOut, second, Mistake.worst(heldOut, read(evenkeel, rows, false)));
    }

    private static Labelled read(Evenkeel evenkeel, List<Row> all, boolean heldOut) {
        List<Row> rows =
                all.stream().filter(row -> isHeldOut(row.get("id")) == heldOut).toList();
        return new Labelled(
                rows,
                rows.stream()
                        .map(row -> Seen.of(evenkeel.read(row.get("text").replace("\\n", "\n"))))
                        .toList());
    }

    private static Findings compare(Labelled messages, Map<String, String> second, List<Mistake> mistakes) {
        List<Figure> figures = new ArrayList<>();
        Emotion[] emotions = Emotion.values();
        for (int i = 0; i < emotions.length; i++) {
            Emotion emotion = emotions[i];
            int place = i;
            double[] truth = messages.rows().stream()
                    .mapToDouble(row -> level(row, second, emotion, place) / LEVELS)
                    .toArray();
            Correlation correlation = new Correlation(truth, messages.scores(one -> one.emotion(emotion)));
            figures.add(Figure.of("own messages, " + emotion.id() + ": Pearson r", correlation, messages.size()));
        }
        List<String> truth =
                messages.rows().stream().map(row -> band(row, second)).toList();
        List<String> guess =
                messages.seen().stream().map(seen -> seen.tension().id()).toList();
        boolean[] right = new boolean[truth.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = truth.get(i).equals(guess.get(i));
        }
        Reliability reliability = new Reliability(messages.scores(Seen::confidence), right);
        figures.add(Figure.of(
                "own messages, tension band right, %", new Percentage(messages.all(), right), messages.size()));
        figures.add(Figure.of(
                "own messages, sure and right apart (expected calibration error, lower is better)",
                reliability,
                messages.size()));
        figures.add(Figure.of(
                "own messages that sound angry and are not: frustrated or worse, % (lower is better)",
                new Percentage(
                        messages.labelled(row -> row.is("kind", "sounds-angry")), messages.read(OwnCorpus::heated)),
                messages.size()));
        signals(messages, figures);
        return new Findings(
                figures,
                List.of(new Confusion("tension of our own messages", BANDS, BANDS, truth, guess)),
                List.of(reliability),
                mistakes);
    }

    private static void signals(Labelled messages, List<Figure> figures) {
        for (SignalId signal : SignalId.standard()) {
            boolean[] truth = messages.labelled(
                    row -> Arrays.asList(row.get("signals").split(",", -1)).contains(signal.id()));
            int count = 0;
            for (boolean one : truth) {
                count += one ? 1 : 0;
            }
            if (count >= ENOUGH) {
                F1 score = new F1(truth, messages.read(seen -> seen.shows(signal)));
                figures.add(Figure.of("own messages, signal " + signal.id() + ": F1", score, messages.size()));
            }
        }
    }

    private static boolean heated(Seen seen) {
        return seen.tension().compareTo(Tension.FRUSTRATED) >= 0;
    }

    /** The mean of both passes. */
    private static double level(Row row, Map<String, String> second, Emotion emotion, int place) {
        double first = Integer.parseInt(row.get(emotion.id()));
        String other = second.get(row.get("id"));
        return other == null ? first : (first + other.charAt(place) - '0') / 2;
    }

    private static String band(Row row, Map<String, String> second) {
        double first = Math.max(Integer.parseInt(row.get("anger")), Integer.parseInt(row.get("frustration")));
        String other = second.get(row.get("id"));
        double heat = other == null ? first : (first + Math.max(other.charAt(0), other.charAt(1)) - '0') / 2;
        return List.of(Tension.values()).get((int) Math.floor(heat + 0.5)).id();
    }

    private static boolean isHeldOut(String id) {
        CRC32 crc = new CRC32();
        crc.update((SEED + id).getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % FOLDS == 0;
    }
}
