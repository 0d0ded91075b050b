package dev.evenkeel.console.accuracy;

import dev.evenkeel.console.accuracy.Table.Row;
import dev.evenkeel.emotion.Emotion;
import dev.evenkeel.emotion.Tension;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What messages of our own tell of the feelings read in them.
 *
 * @param messages the messages with the first pass of labels
 * @param second the second pass: its labels for each id
 */
record OwnFigures(Labelled messages, Map<String, Row> second) {

    /** The lowest level but none. */
    private static final int SLIGHT = 1;

    private static final Set<String> BANDS =
            Arrays.stream(Tension.values()).map(Tension::id).collect(Collectors.toCollection(LinkedHashSet::new));

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Emotion emotion : Emotion.values()) {
            double[] truth = messages.rows().stream()
                    .mapToDouble(row -> level(row, emotion) / Levels.MOST)
                    .toArray();
            figures.add(figure(
                    "own messages, " + emotion.id() + ": Pearson r",
                    new Correlation(truth, messages.scores(seen -> seen.emotion(emotion)))));
        }
        figures.add(figure(
                "own messages, three classes (valence beyond 0.1): macro-F1",
                new MacroF1(
                        messages.rows().stream().map(row -> leaning(row).id()).toList(),
                        messages.seen().stream()
                                .map(seen -> seen.leaning().id())
                                .toList())));
        figures.add(figure("own messages, tension band right, %", new Percentage(messages.all(), right(bandsRead()))));
        figures.add(figure(
                "own messages, tension band right if all were called calm, %",
                new Percentage(messages.all(), right(Collections.nCopies(messages.size(), Tension.CALM.id())))));
        figures.add(figure(
                "own messages, sure and right apart (expected calibration error, lower is better)", reliability()));
        figures.add(figure(
                "own messages that sound angry and are not: frustrated or worse, % (lower is better)",
                new Percentage(
                        messages.labelled(row -> row.is("kind", "sounds-angry")),
                        messages.read(seen -> seen.tension().compareTo(Tension.FRUSTRATED) >= 0))));
        figures.add(figure(
                "own messages that sound calm and are not: read as calm, % (lower is better)",
                new Percentage(
                        messages.labelled(row -> row.is("kind", "sounds-calm")),
                        messages.read(seen -> seen.tension() == Tension.CALM))));
        return figures;
    }

    Confusion confusion() {
        return new Confusion("tension of our own messages", BANDS, BANDS, bandsSaid(), bandsRead());
    }

    Reliability reliability() {
        return new Reliability(messages.scores(Seen::confidence), right(bandsRead()));
    }

    private Figure figure(String what, Statistic statistic) {
        return Figure.of(what, statistic, messages.size());
    }

    private List<String> bandsSaid() {
        return messages.rows().stream().map(this::band).toList();
    }

    private List<String> bandsRead() {
        return messages.seen().stream().map(seen -> seen.tension().id()).toList();
    }

    private boolean[] right(List<String> read) {
        List<String> said = bandsSaid();
        boolean[] right = new boolean[said.size()];
        for (int i = 0; i < right.length; i++) {
            right[i] = said.get(i).equals(read.get(i));
        }
        return right;
    }

    private double level(Row row, Emotion emotion) {
        return mean(row, levels -> levels.of(emotion));
    }

    /** The mean of both passes, or the first alone where there is no second. */
    private double mean(Row row, ToIntFunction<Levels> level) {
        double first = level.applyAsInt(Levels.ofFirstPass(row));
        Row other = second.get(row.get("id"));
        return other == null ? first : (first + level.applyAsInt(Levels.ofSecondPass(other))) / 2;
    }

    /** What is felt more of; worry and confusion lean nowhere. */
    private Leaning leaning(Row row) {
        double displeased = 0;
        for (Emotion emotion : List.of(Emotion.ANGER, Emotion.FRUSTRATION, Emotion.SADNESS)) {
            displeased = Math.max(displeased, level(row, emotion));
        }
        double pleased = level(row, Emotion.SATISFACTION);
        if (Math.max(displeased, pleased) < SLIGHT) {
            return Leaning.NEUTRAL;
        }
        return pleased > displeased ? Leaning.POSITIVE : Leaning.NEGATIVE;
    }

    private String band(Row row) {
        double heat = mean(row, Levels::heat);
        return List.of(Tension.values()).get((int) Math.floor(heat + 0.5)).id();
    }
}
