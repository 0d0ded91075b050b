package dev.evenkeel.console;

import dev.evenkeel.simulation.Mark;
import dev.evenkeel.simulation.Remark;
import dev.evenkeel.simulation.ScoreCard;
import java.util.List;
import java.util.Locale;

/** Shows a score card to a person at a terminal. */
final class ScoreCardPage {

    private static final int BAR = 16;

    /** From here on the customer is hot. */
    private static final double HOT = 0.6;

    private final Page page;

    ScoreCardPage(Page page) {
        this.page = page;
    }

    void show(ScoreCard card, String customer) {
        card.marks().forEach(mark -> show(mark, customer));
        page.blank();
        page.entry(
                "Ended", card.ending() == null ? "not over yet" : card.ending().id(), Ink.BOLD);
        page.row("At first", heat(card.heatAtFirst()));
        page.row("At most", heat(card.heatAtMost()));
        page.row("At last", heat(card.heatAtLast()));
        page.entry("Points", card.points() + " of 100", Ink.BOLD);
        page.blank();
    }

    private void show(Mark mark, String customer) {
        page.blank();
        page.entry("Turn " + mark.turn(), customer + ": " + mark.customer(), Ink.FAINT);
        page.entry("You", mark.agent().isBlank() ? "(nothing)" : mark.agent(), Ink.PLAIN);
        page.row("Heat", heat(mark.heatBefore()) + "  then " + number(mark.heatAfter()));
        remarks("Helped", mark.helped(), Ink.GREEN);
        remarks("Hurt", mark.harmed(), Ink.RED);
        if (mark.missed() != null) {
            page.entry("Missed", mark.missed().id(), Ink.YELLOW);
        }
        if (mark.better() != null) {
            page.entry("Better", mark.better(), Ink.BOLD);
        }
    }

    private void remarks(String label, List<Remark> remarks, Ink ink) {
        for (Remark remark : remarks) {
            page.entry(label, remark.id() + ": " + remark.because(), ink);
            page.entry("  instead", remark.instead(), Ink.PLAIN);
        }
    }

    private String heat(double heat) {
        return page.bar(heat, BAR, heat >= HOT ? Ink.RED : Ink.YELLOW) + " " + number(heat);
    }

    private static String number(double heat) {
        return String.format(Locale.ROOT, "%.2f", heat);
    }
}
