package dev.evenkeel.training;

import dev.evenkeel.signal.SignalId;
import dev.evenkeel.training.Message.Source;
import dev.evenkeel.training.Message.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The messages written for this project, labelled twice without sight of each other. */
final class OwnCorpus {

    private static final String FIRST_PASS = "first";
    private static final String SECOND_PASS = "second";

    static final List<Target> EMOTIONS = List.of(
            Target.ANGER, Target.FRUSTRATION, Target.ANXIETY, Target.SADNESS, Target.CONFUSION, Target.SATISFACTION);

    private static final int LEVELS = 4;

    /** The trade of those who speak to each other and to no company. */
    private static final String FORUM = "forum";

    /** The folds of an earlier seed were looked at. */
    private static final String SEED = "second/";

    /** Look-alikes are nearly one in three of the corpus and rare in real life, so they weigh less. */
    static final int PLAIN_VOTES = 4;

    private static final int LOOK_ALIKE_VOTES = 1;

    /** A message and both passes of labels. */
    record Entry(Message message, String kind, String channel, String trade, Pass first, Pass second) {}

    private OwnCorpus() {}

    static List<Entry> read(Path folder) throws IOException {
        Map<String, Pass> second = new TreeMap<>();
        for (Path file : files(folder.resolve(SECOND_PASS))) {
            Table table = Table.read(file);
            for (List<String> row : table.rows()) {
                second.put(table.cell(row, "id"), secondPass(table, row));
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (Path file : files(folder.resolve(FIRST_PASS))) {
            Table table = Table.read(file);
            for (List<String> row : table.rows()) {
                entries.add(entry(table, row, second));
            }
        }
        return entries;
    }

    /** The files of a pass in the order of their names. */
    private static List<Path> files(Path pass) throws IOException {
        try (Stream<Path> files = Files.list(pass)) {
            return files.sorted().toList();
        }
    }

    private static Entry entry(Table table, List<String> row, Map<String, Pass> secondPass) {
        String id = table.cell(row, "id");
        Pass first = firstPass(table, row);
        Pass second = secondPass.get(id);
        if (second == null || second.levels().size() != EMOTIONS.size()) {
            throw new IllegalArgumentException("the second pass has no labels for " + id);
        }
        Set<SignalId> signals = first.signalsWith(second);
        String kind = table.cell(row, "kind");
        Message message = new Message(
                table.cell(row, "trade").equals(FORUM) ? Source.FORUM : Source.SERVICE,
                id,
                table.cell(row, "text").replace("\\n", "\n"),
                labels(
                        first.levels(),
                        second.levels(),
                        signals.contains(SignalId.INSULT) || signals.contains(SignalId.HARASSMENT)),
                kind.equals("plain") ? PLAIN_VOTES : LOOK_ALIKE_VOTES,
                isHeldOut(id),
                true,
                signals);
        return new Entry(message, kind, table.cell(row, "channel"), table.cell(row, "trade"), first, second);
    }

    private static Pass firstPass(Table table, List<String> row) {
        return Pass.of(
                EMOTIONS.stream()
                        .map(emotion -> Integer.parseInt(
                                table.cell(row, emotion.learned().id())))
                        .toList(),
                table.cell(row, "signals"));
    }

    private static Pass secondPass(Table table, List<String> row) {
        return Pass.of(
                table.cell(row, "emotions").chars().mapToObj(c -> c - '0').toList(), table.cell(row, "signals"));
    }

    /** One message in five is never learned from: the first of five folds. */
    static boolean isHeldOut(String id) {
        return fold(id) == 0;
    }

    /** Which of the {@link Folds} an id falls into. */
    static int fold(String id) {
        return Folds.of(SEED + id);
    }

    private static Map<Target, Double> labels(List<Integer> first, List<Integer> second, boolean insult) {
        Map<Target, Double> labels = new EnumMap<>(Target.class);
        for (int i = 0; i < EMOTIONS.size(); i++) {
            labels.put(EMOTIONS.get(i), (first.get(i) + second.get(i)) / (2.0 * LEVELS));
        }
        labels.put(Target.DISPLEASURE, displeasure(labels));
        labels.put(Target.INSULT, insult ? 1.0 : 0.0);
        return labels;
    }

    /** Clear displeasure of any kind is displeasure; how much of it there is, the emotions say. */
    static double displeasure(Map<Target, Double> emotions) {
        double most = Math.max(
                Math.max(emotions.get(Target.ANGER), emotions.get(Target.FRUSTRATION)),
                Math.max(emotions.get(Target.SADNESS), 0.75 * emotions.get(Target.ANXIETY)));
        return Math.min(1, 1.5 * most);
    }
}
