package dev.evenkeel.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import java.util.Arrays;
import java.util.IdentityHashMap;

/**
 * How much each word tells of a feeling by how unevenly its votes are spread, before anything is learned.
 *
 * <p>What tells much counts more, so that the regression learns sooner from rare words that are all on one side (Wang and Manning
 * 2012, "Baselines and Bigrams"; here every word has a share besides).
 */
final class Telling {

    /** What a word is worth that tells nothing. */
    private static final double SHARE = 0.5;

    /** So many votes, spread as all votes are, are thought of before any was counted. */
    private static final double DOUBT = 6;

    private final double[] scales;

    private Telling(double[] scales) {
        this.scales = scales;
    }

    /**
     * Counts the votes of rows.
     *
     * @param votes above 0 for yes, a vote for each row
     * @param design what the numbers stand for; what is no word is worth one
     * @param amongPeers whether a word is worth as much again among peers, or nothing more
     */
    static Telling of(Feature[][] rows, double[] votes, Design design, boolean amongPeers) {
        int size = design.size();
        int words = design.words();
        double[] yes = new double[size + 1];
        double[] no = new double[size + 1];
        int allYes = 0;
        for (int row = 0; row < rows.length; row++) {
            boolean isYes = votes[row] > 0;
            allYes += isYes ? 1 : 0;
            for (Feature feature : rows[row]) {
                (isYes ? yes : no)[feature.getIndex()]++;
            }
        }
        int allNo = rows.length - allYes;
        double[] scales = new double[size + 1];
        Arrays.fill(scales, 1);
        for (int number = 1; number <= words; number++) {
            double shareOfYes = yes[number] / Math.max(1, allYes) + DOUBT / rows.length;
            double shareOfNo = no[number] / Math.max(1, allNo) + DOUBT / rows.length;
            scales[number] = SHARE + Math.abs(StrictMath.log(shareOfYes / shareOfNo));
            scales[words + number] = amongPeers ? scales[number] : 0;
        }
        return new Telling(scales);
    }

    /** Rows in which each number counts as much as it tells; a row that is there more than once is scaled once. */
    Feature[][] scaled(Feature[][] rows) {
        IdentityHashMap<Feature[], Feature[]> scaled = new IdentityHashMap<>();
        return Arrays.stream(rows)
                .map(row -> scaled.computeIfAbsent(row, this::scaled))
                .toArray(Feature[][]::new);
    }

    private Feature[] scaled(Feature[] row) {
        return Arrays.stream(row)
                .map(feature -> new FeatureNode(feature.getIndex(), feature.getValue() * scales[feature.getIndex()]))
                .toArray(Feature[]::new);
    }

    /** Makes of what was learned from scaled rows what each number itself weighs. */
    void unscale(double[] learned) {
        for (int i = 0; i < learned.length; i++) {
            learned[i] *= scales[i + 1];
        }
    }
}
