package dev.evenkeel.console.accuracy;

import java.util.Locale;

/** How many of some rows it holds of, in per cent; no number where there are none. */
final class Percentage implements Statistic {

    private final boolean[] among;
    private final boolean[] holds;

    Percentage(boolean[] among, boolean[] holds) {
        this.among = among;
        this.holds = holds;
    }

    @Override
    public double over(int[] rows) {
        int all = 0;
        int some = 0;
        for (int row : rows) {
            all += among[row] ? 1 : 0;
            some += among[row] && holds[row] ? 1 : 0;
        }
        return all == 0 ? Double.NaN : 100.0 * some / all;
    }

    @Override
    public int among(int rows) {
        return Flags.count(among);
    }

    @Override
    public String shown(double number) {
        return Double.isNaN(number) ? "–" : String.format(Locale.ROOT, "%.2f", number);
    }
}
