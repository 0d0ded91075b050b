package dev.evenkeel.training;

import dev.evenkeel.training.Message.Source;
import dev.evenkeel.training.Message.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Words and short phrases with the feelings they carry in a customer's mouth, written for this project. */
final class WordList {

    static final String FILE = "words.tsv";
    private static final int VOTES = 8;
    private static final double LEVELS = 4;
    private static final Pattern BETWEEN = Pattern.compile(", ");

    private WordList() {}

    static List<Message> read(Path folder) throws IOException {
        Table table = Table.read(folder.resolve(FILE));
        List<Message> messages = new ArrayList<>();
        for (List<String> row : table.rows()) {
            Map<Target, Double> labels = new EnumMap<>(Target.class);
            for (Target emotion : OwnCorpus.EMOTIONS) {
                labels.put(
                        emotion,
                        Integer.parseInt(table.cell(row, emotion.learned().id())) / LEVELS);
            }
            labels.put(Target.DISPLEASURE, OwnCorpus.displeasure(labels));
            labels.put(Target.INSULT, Double.valueOf(table.cell(row, "insult")));
            BETWEEN.splitAsStream(table.cell(row, "words"))
                    .forEach(words -> messages.add(new Message(Source.WORDS, words, words, labels, VOTES, false)));
        }
        return messages;
    }
}
