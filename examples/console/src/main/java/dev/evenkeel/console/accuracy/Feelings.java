package dev.evenkeel.console.accuracy;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.console.accuracy.Table.Row;
import dev.evenkeel.emotion.Emotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** Feelings of people who are no customers. */
final class Feelings {

    private static final Pattern SEPARATOR = Pattern.compile("[|,]");

    private static final List<Group> GROUPS = List.of(
            new Group(Emotion.ANGER, Set.of("anger", "annoyance")),
            new Group(Emotion.SADNESS, Set.of("sadness", "disappointment", "grief")),
            new Group(Emotion.ANXIETY, Set.of("fear", "nervousness")),
            new Group(Emotion.CONFUSION, Set.of("confusion")),
            new Group(
                    Emotion.SATISFACTION,
                    Set.of("gratitude", "joy", "admiration", "love", "excitement", "approval", "optimism", "relief")));

    /** The labels that stand for an emotion. */
    private record Group(Emotion emotion, Set<String> labels) {

        boolean isIn(Row row) {
            return SEPARATOR.splitAsStream(row.get("label")).anyMatch(labels::contains);
        }

        ToDoubleFunction<Seen> score() {
            return emotion == Emotion.ANGER ? Seen::heat : seen -> seen.emotion(emotion);
        }
    }

    private Feelings() {}

    static Findings goEmotions(Evenkeel evenkeel, Table table) {
        boolean tested = table.rows().stream().anyMatch(row -> row.is("split", "test"));
        Labelled comments = Labelled.read(evenkeel, table.split(tested ? "test" : "dev"));
        List<Figure> figures = new ArrayList<>();
        List<AreaUnderCurve> areas = new ArrayList<>();
        for (Group group : GROUPS) {
            AreaUnderCurve area = new AreaUnderCurve(comments.labelled(group::isIn), comments.scores(group.score()));
            areas.add(area);
            figures.add(Figure.of("GoEmotions " + group.emotion.id() + ": AUC", area, comments.size()));
        }
        figures.add(Figure.of("GoEmotions, mean of five: AUC", new MeanOf(areas), comments.size()));
        return Findings.of(Sample.of(comments.rows(), "comments"), figures);
    }

    static Findings angerIntensity(Evenkeel evenkeel, Table table) {
        Labelled tweets = Labelled.read(evenkeel, table.where(row -> row.is("emotion", "anger")));
        return Findings.of(
                Sample.of(tweets.rows(), "tweets"),
                List.of(Figure.of(
                        "anger intensity of tweets: Pearson r",
                        new Correlation(
                                tweets.numbers("intensity"), tweets.scores(seen -> seen.emotion(Emotion.ANGER))),
                        tweets.size())));
    }
}
