package dev.evenkeel.training;

import dev.evenkeel.training.OwnCorpus.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * How far two passes of labels agree on one emotion.
 *
 * @param emotion its id
 * @param pearson their correlation
 * @param kappa Cohen's kappa with squared weights
 */
record Agreement(String emotion, double pearson, double kappa) {

    private static final int MOST = 4;

    /** The agreement of both passes for each emotion, and for heat, the higher of anger and frustration. */
    static List<Agreement> of(List<Entry> entries) {
        List<Agreement> agreements = new ArrayList<>();
        for (int i = 0; i < OwnCorpus.EMOTIONS.size(); i++) {
            int emotion = i;
            agreements.add(between(
                    OwnCorpus.EMOTIONS.get(i).learned().id(),
                    entries.stream()
                            .map(entry -> entry.first().levels().get(emotion))
                            .toList(),
                    entries.stream()
                            .map(entry -> entry.second().levels().get(emotion))
                            .toList()));
        }
        agreements.add(between(
                "heat",
                entries.stream().map(entry -> entry.first().heat()).toList(),
                entries.stream().map(entry -> entry.second().heat()).toList()));
        return agreements;
    }

    private static Agreement between(String emotion, List<Integer> first, List<Integer> second) {
        return new Agreement(
                emotion,
                Scores.pearson(
                        first.stream().map(Integer::doubleValue).toList(),
                        second.stream().map(Integer::doubleValue).toList()),
                Scores.weightedKappa(first, second, MOST));
    }
}
