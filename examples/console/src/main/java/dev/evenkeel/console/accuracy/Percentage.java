package dev.evenkeel.console.accuracy;

/** How many of some rows it holds of, in per cent. */
record Percentage(boolean[] among, boolean[] holds) implements Statistic {

    @Override
    public double over(int[] rows) {
        int all = 0;
        int some = 0;
        for (int row : rows) {
            all += among[row] ? 1 : 0;
            some += among[row] && holds[row] ? 1 : 0;
        }
        return 100.0 * some / Math.max(1, all);
    }
}
