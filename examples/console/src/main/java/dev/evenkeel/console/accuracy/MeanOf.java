package dev.evenkeel.console.accuracy;

import java.util.List;

/** The mean of several numbers over the same rows. */
record MeanOf(List<? extends Statistic> parts) implements Statistic {

    @Override
    public double over(int[] rows) {
        return parts.stream().mapToDouble(part -> part.over(rows)).sum() / parts.size();
    }
}
