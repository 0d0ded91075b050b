package dev.evenkeel.training;

import dev.evenkeel.text.WordFeature;
import dev.evenkeel.text.WordWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns learned weights into whole numbers of a byte, and keeps the features that say most. */
final class Quantiser {

    private final List<Map<WordFeature, Double>> columns;
    private final double[] scales;

    /**
     * Whole numbers for some columns of weights.
     *
     * @param cut how many extreme weights are cut in each column, so that the many others have finer steps
     */
    Quantiser(List<Map<WordFeature, Double>> columns, int cut) {
        this.columns = columns;
        this.scales = columns.stream().mapToDouble(column -> scale(column, cut)).toArray();
    }

    private static double scale(Map<WordFeature, Double> column, int cut) {
        double[] sizes =
                column.values().stream().mapToDouble(Math::abs).sorted().toArray();
        double largest = sizes.length == 0 ? 0 : sizes[Math.max(0, sizes.length - cut)];
        return largest == 0 ? 1 : largest / WordWeights.LARGEST;
    }

    /** What one unit of a column is worth. */
    double scale(int column) {
        return scales[column];
    }

    /** The weights of the features that say most, no more than {@code most} of them. */
    WordWeights words(int most) {
        Map<WordFeature, int[]> rows = new TreeMap<>();
        for (int column = 0; column < columns.size(); column++) {
            for (Map.Entry<WordFeature, Double> weight : columns.get(column).entrySet()) {
                int[] row = rows.computeIfAbsent(weight.getKey(), unseen -> new int[WordWeights.COLUMNS]);
                long units = Math.round(weight.getValue() / scales[column]);
                row[column] = (int) Math.max(-WordWeights.LARGEST, Math.min(WordWeights.LARGEST, units));
            }
        }
        List<WordFeature> order = new ArrayList<>(rows.keySet());
        order.sort(Comparator.comparingInt((WordFeature feature) -> -loudest(rows.get(feature)))
                .thenComparing(Comparator.naturalOrder()));
        Map<WordFeature, Long> kept = new HashMap<>();
        for (WordFeature feature : order.subList(0, Math.min(most, order.size()))) {
            if (loudest(rows.get(feature)) > 0) {
                kept.put(feature, WordWeights.pack(rows.get(feature)));
            }
        }
        return WordWeights.of(kept);
    }

    private static int loudest(int[] row) {
        int loudest = 0;
        for (int units : row) {
            loudest = Math.max(loudest, Math.abs(units));
        }
        return loudest;
    }
}
