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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The public data sets whose licences let weights be learned from them; others in the folder are never opened. */
final class PublicData {

    private static final int VOTES = 1;
    private static final int BOT_VOTES = 3;

    private static final int HEAT_VOTES = 26;

    /** They name what goes wrong, as complaints do, without the heat: so they count more for heat, and not for displeasure. */
    private static final String QUESTIONS = "banking77";

    /** Calm questions and answers of customers. */
    static final List<String> CALM = List.of(QUESTIONS, "natcs_utterances", "multidogo");

    private static final String CALM_SEED = "calm/";

    private static final Map<Target, Double> NO_HEAT =
            new EnumMap<>(Map.of(Target.ANGER, 0.0, Target.FRUSTRATION, 0.0));

    /** What is calm shows no displeasure; whether it is pleased or asks because it is confused, nobody labelled. */
    private static final Map<Target, Double> CALM_LABELS = new EnumMap<>(Map.of(
            Target.ANGER, 0.0,
            Target.FRUSTRATION, 0.0,
            Target.ANXIETY, 0.0,
            Target.SADNESS, 0.0,
            Target.DISPLEASURE, 0.0,
            Target.INSULT, 0.0));

    /** What is calm neither waits nor complains; nobody labelled that, but hardly any does. */
    private static final Set<SignalId> NO_SIGNALS = Set.of();

    private static final Map<Target, Double> QUESTION_LABELS = without(Target.DISPLEASURE, CALM_LABELS);

    private static final Map<Target, Set<String>> GOEMOTIONS = new EnumMap<>(Map.of(
            Target.ANGER, Set.of("anger", "annoyance"),
            Target.FRUSTRATION, Set.of("anger", "annoyance"),
            Target.ANXIETY, Set.of("fear", "nervousness"),
            Target.SADNESS, Set.of("sadness", "disappointment", "grief"),
            Target.CONFUSION, Set.of("confusion"),
            Target.SATISFACTION,
                    Set.of("gratitude", "joy", "admiration", "love", "excitement", "approval", "optimism", "relief"),
            Target.DISPLEASURE,
                    Set.of(
                            "anger",
                            "annoyance",
                            "disappointment",
                            "disapproval",
                            "disgust",
                            "embarrassment",
                            "fear",
                            "grief",
                            "nervousness",
                            "remorse",
                            "sadness")));

    /** Who shows none of these insults nobody, however he swears; whether one who does insults somebody, nobody labelled. */
    private static final Set<String> HOSTILE = Set.of("anger", "annoyance", "disapproval", "disgust");

    private PublicData() {}

    static List<Message> read(Path folder) throws IOException {
        List<Message> messages = new ArrayList<>(goEmotions(folder.resolve("goemotions.tsv")));
        messages.addAll(convAbuse(folder.resolve("convabuse.tsv")));
        for (String calm : CALM) {
            messages.addAll(calm(
                    folder.resolve(calm + ".tsv"),
                    calm.equals(QUESTIONS) ? QUESTION_LABELS : CALM_LABELS,
                    VOTES,
                    NO_SIGNALS));
        }
        messages.addAll(calm(folder.resolve(QUESTIONS + ".tsv"), NO_HEAT, HEAT_VOTES, null));
        return messages;
    }

    private static Map<Target, Double> without(Target target, Map<Target, Double> labels) {
        Map<Target, Double> others = new EnumMap<>(labels);
        others.remove(target);
        return others;
    }

    private static List<Message> goEmotions(Path file) throws IOException {
        List<Message> messages = new ArrayList<>();
        Table table = tableOrNone(file);
        for (List<String> row : table.rows()) {
            Set<String> named = new TreeSet<>(List.of(table.cell(row, "label").split("[|,]")));
            Map<Target, Double> labels = new EnumMap<>(Target.class);
            GOEMOTIONS.forEach(
                    (target, names) -> labels.put(target, named.stream().anyMatch(names::contains) ? 1.0 : 0.0));
            if (named.stream().noneMatch(HOSTILE::contains)) {
                labels.put(Target.INSULT, 0.0);
            }
            messages.add(message(table, row, Source.FORUM, labels, VOTES));
        }
        return messages;
    }

    private static List<Message> convAbuse(Path file) throws IOException {
        List<Message> messages = new ArrayList<>();
        Table table = tableOrNone(file);
        for (List<String> row : table.rows()) {
            double abusive = switch (table.cell(row, "label")) {
                case "abusive" -> 1;
                case "tie" -> 0.5;
                default -> 0;
            };
            Map<Target, Double> labels = new EnumMap<>(Map.of(Target.INSULT, abusive));
            messages.add(message(table, row, Source.BOT, labels, BOT_VOTES));
        }
        return messages;
    }

    private static List<Message> calm(Path file, Map<Target, Double> labels, int votes, @Nullable Set<SignalId> signals)
            throws IOException {
        List<Message> messages = new ArrayList<>();
        Table table = tableOrNone(file);
        for (List<String> row : table.rows()) {
            String text = table.cell(row, "text");
            messages.add(new Message(
                    Source.SERVICE, table.cell(row, "id"), text, labels, votes, isHeldOut(text), false, signals));
        }
        return messages;
    }

    /** One calm text in five is never learned from; by what it says, so that one that is there twice is not. */
    static boolean isHeldOut(String calmText) {
        return Folds.of(CALM_SEED + calmText) == 0;
    }

    /** Only the rows that their authors call training data are learned from. */
    private static Message message(
            Table table, List<String> row, Source source, Map<Target, Double> labels, int votes) {
        boolean heldOut = !table.cell(row, "split").equals("train");
        return new Message(source, table.cell(row, "id"), table.cell(row, "text"), labels, votes, heldOut);
    }

    private static Table tableOrNone(Path file) throws IOException {
        return Files.exists(file) ? Table.read(file) : new Table(List.of(), List.of());
    }
}
