package dev.evenkeel.console.accuracy;

import dev.evenkeel.console.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tables of numbers in a section of the page. */
final class FigureTables {

    private FigureTables() {}

    /** A row for each figure, with its aim and VADER's figure where any of them has one. */
    static void figures(List<Measured> figures, Markdown page) {
        boolean aims = figures.stream().anyMatch(one -> one.aim().isPresent());
        boolean vader = figures.stream().anyMatch(one -> !one.vader().isEmpty());
        page.head(columns(List.of(">value", "<95 % interval", ">of"), aims, "<aim", vader, ">VADER", "<what"));
        for (Measured one : figures) {
            page.row(columns(
                    List.of(one.value(), one.range(), count(one.figure().among())),
                    aims,
                    one.aimShown(),
                    vader,
                    one.vader(),
                    one.what()));
        }
    }

    private static List<String> columns(
            List<String> always, boolean aims, String aim, boolean vaders, String vader, String what) {
        List<String> columns = new ArrayList<>(always);
        if (aims) {
            columns.add(aim);
        }
        if (vaders) {
            columns.add(vader);
        }
        columns.add(what);
        return columns;
    }

    /** Who was taken for whom. */
    static void confusion(Confusion confusion, Markdown page) {
        page.paragraph("Who was taken for whom, " + confusion.what()
                + " (a row is what people said, a column what was read):");
        List<String> head = new ArrayList<>(List.of("<"));
        confusion.guesses().forEach(guess -> head.add(">" + guess));
        head.add(">all");
        page.head(head);
        for (String label : confusion.labels()) {
            List<Object> row = new ArrayList<>(List.of(label));
            confusion.guesses().forEach(guess -> row.add(confusion.count(label, guess)));
            row.add(confusion.all(label));
            page.row(row);
        }
    }

    /** How often answers are right that are so sure. */
    static void curve(Reliability curve, Bootstrap bootstrap, Markdown page) {
        page.paragraph(
                "How often the band is right where a reading says that it is so sure. The least sure have no word by which"
                        + " the packs know their language; most are a few words long, and calm:");
        page.head(List.of(">says", ">messages", ">says on average", ">is right", "<95 % interval"));
        for (int i = 0; i < curve.bins(); i++) {
            Reliability.Bin bin = curve.bin(i);
            if (bin.answers() > 0) {
                Bootstrap.Interval right = bootstrap.of(curve.rightIn(i), curve.groups());
                page.row(List.of(
                        String.format(Locale.ROOT, "%.1f and more", bin.from()),
                        count(bin.answers()),
                        String.format(Locale.ROOT, "%.2f", bin.meanConfidence()),
                        String.format(Locale.ROOT, "%.2f", right.value()),
                        String.format(Locale.ROOT, "%.2f – %.2f", right.low(), right.high())));
            }
        }
    }

    static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
