package dev.evenkeel.console.accuracy;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** A page of Markdown: a section for each set of data, with its figures, who was taken for whom, and how sure to be. */
final class AccuracyPage implements Report {

    private final PrintStream out;

    AccuracyPage(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begin() {
        try (InputStream opening = AccuracyPage.class.getResourceAsStream("accuracy-opening.md")) {
            out.print(new String(Objects.requireNonNull(opening).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void add(String name, String about, Findings findings, Bootstrap bootstrap) {
        line("");
        line("## " + name);
        line("");
        line(Character.toUpperCase(about.charAt(0)) + about.substring(1) + ".");
        line("");
        line("| value | 95 % interval | what |");
        line("| ---: | :---: | --- |");
        for (Figure figure : findings.figures()) {
            Bootstrap.Interval interval = bootstrap.of(figure.statistic(), figure.groups());
            line(String.format(
                    Locale.ROOT,
                    "| %.3f | %.3f – %.3f | %s |",
                    interval.value(),
                    interval.low(),
                    interval.high(),
                    figure.what()));
        }
        findings.confusions().forEach(this::confusion);
        findings.curves().forEach(this::curve);
        if (!findings.mistakes().isEmpty()) {
            mistakes(findings);
        }
    }

    private void confusion(Confusion confusion) {
        line("");
        line("Who was taken for whom, " + confusion.what() + " (a row is what people said, a column what was read):");
        line("");
        line("| | " + String.join(" | ", confusion.guesses()) + " | all |");
        line("| --- |" + " ---: |".repeat(confusion.guesses().size() + 1));
        for (String label : confusion.labels()) {
            StringBuilder row = new StringBuilder("| " + label + " |");
            for (String guess : confusion.guesses()) {
                row.append(' ').append(confusion.count(label, guess)).append(" |");
            }
            line(row.append(' ').append(confusion.all(label)).append(" |").toString());
        }
    }

    private void curve(Reliability curve) {
        line("");
        line("How often the band is right where a reading says that it is so sure:");
        line("");
        line("| says | messages | says on average | is right |");
        line("| --- | ---: | ---: | ---: |");
        for (int i = 0; i < curve.bins(); i++) {
            Reliability.Bin bin = curve.bin(i);
            if (bin.answers() > 0) {
                line(String.format(
                        Locale.ROOT,
                        "| %.1f and more | %d | %.2f | %.2f |",
                        bin.from(),
                        bin.answers(),
                        bin.meanConfidence(),
                        bin.shareRight()));
            }
        }
    }

    private void mistakes(Findings findings) {
        line("");
        line(
                "The most frequent kinds of error, counted here; the examples are from the messages that may be learned from:");
        line("");
        line("| messages | what | example |");
        line("| ---: | --- | --- |");
        for (Mistake mistake : findings.mistakes()) {
            String example = mistake.example().isEmpty()
                    ? ""
                    : "\u201c" + mistake.example().replace("|", "\\|") + "\u201d";
            line("| " + mistake.messages() + " | " + mistake.what() + " | " + example + " |");
        }
    }

    private void line(String text) {
        out.print(text + "\n");
    }
}
