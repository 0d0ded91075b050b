package dev.evenkeel.console.accuracy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The mean F1 of all labels, each weighing the same however many rows have it. */
record MacroF1(List<String> truth, List<String> guess) implements Statistic {

    @Override
    public double over(int[] rows) {
        Set<String> labels = new TreeSet<>();
        for (int row : rows) {
            labels.add(truth.get(row));
        }
        double sum = 0;
        for (String label : labels) {
            sum += new F1(are(truth, label), are(guess, label)).over(rows);
        }
        return sum / labels.size();
    }

    private static boolean[] are(List<String> all, String label) {
        boolean[] are = new boolean[all.size()];
        for (int i = 0; i < are.length; i++) {
            are[i] = all.get(i).equals(label);
        }
        return are;
    }
}
