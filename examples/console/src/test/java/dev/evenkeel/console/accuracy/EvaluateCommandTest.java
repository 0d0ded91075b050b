package dev.evenkeel.console.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.standard.StandardPack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {

    private static final Evenkeel EVENKEEL = Evenkeel.with(StandardPack.english());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void a_figure_stands_with_its_interval() throws IOException {
        file(
                "airline.tsv",
                "text\tlabel",
                "Worst flight ever, I am furious!\tnegative",
                "Thank you so much!\tpositive");

        assertThat(evaluate("--data", folder.toString())).isZero();

        assertThat(printed().lines())
                .hasSize(3)
                .allMatch(line -> line.matches(" +1\\.000 +\\S+ +\\S+  airline tweets, .*"));
    }

    @Test
    void calm_text_that_is_called_furious_is_counted() throws IOException {
        file("banking77.tsv", "split\ttext", "train\tWhere is my card?", "train\tI am absolutely furious with you!!!");

        evaluate("--data", folder.toString());

        assertThat(printed()).contains("  50.000", "bank questions: frustrated or worse");
    }

    @Test
    void conversations_are_followed_and_the_lines_without_a_label_left_out() throws IOException {
        file(
                "dfrustration.tsv",
                "dialogue\tspeaker\ttext\tlabel\tmean",
                "d1\tcustomer\tHello, a question about my order.\t0\t0.0",
                "d1\tagent\tSure, go ahead.\t\t",
                "d1\tcustomer\tI have been waiting for three weeks and I'm angry!!\t3\t3.3",
                "d1\tcustomer\tHello?\t\t",
                "d2\tcustomer\tThanks a lot!\t0\t0.0");

        evaluate("--data", folder.toString());

        double r = Double.parseDouble(printed().strip().split(" +", 2)[0]);
        assertThat(r).isGreaterThan(0.9);
    }

    @Test
    void the_page_has_a_section_with_tables_for_each_set() throws IOException {
        file(
                "annomi.tsv",
                "dialogue\tspeaker\ttext\tlabel",
                "0\ttherapist\tSo you feel that nobody listens. Did I get that right?\treflection",
                "0\ttherapist\tWhat happened then?\tquestion",
                "0\tclient\tNothing.\tneutral");

        evaluate("--data", folder.toString(), "--page", "--samples", "10");

        assertThat(printed()).startsWith("# Accuracy\n").contains("## AnnoMI\n", "| reflection | 1 | 0 | 0 | 0 | 1 |");
    }

    @Test
    void of_our_own_corpus_only_the_held_out_fifth_is_read() throws IOException {
        String header = "id\ttrade\tchannel\tmanner\tkind\ttext"
                + "\tanger\tfrustration\tanxiety\tsadness\tconfusion\tsatisfaction\tsignals";
        StringBuilder messages = new StringBuilder(header).append('\n');
        for (int i = 0; i < 100; i++) {
            messages.append("m-" + i + "\tbank\tchat\tplain\tplain\t"
                    + (isHeldOut("m-" + i) ? "Hello there." : "Hello.") + "\t0\t0\t0\t0\t0\t0\t\n");
        }
        for (String file : List.of("telecom-bank.tsv", "airline-parcel.tsv", "software-energy.tsv")) {
            file(file, header);
        }
        Files.writeString(folder.resolve("shop-public-health.tsv"), messages);
        Files.createDirectories(folder.resolve("second"));
        file("second/part1.tsv", "id\temotions", "m-1\t000000");
        file("second/part2.tsv", "id\temotions");

        evaluate("--data", folder.toString(), "--page", "--samples", "10");

        String calm = printed()
                .lines()
                .filter(line -> line.startsWith("| calm |"))
                .findFirst()
                .orElseThrow();
        int heldOut = Integer.parseInt(calm.split(" ", -1)[3]);
        assertThat(heldOut).isBetween(10, 30);
        assertThat(calm).isEqualTo("| calm | " + heldOut + " | 0 | 0 | 0 | 0 | " + heldOut + " |");
        // The greeting that nobody labelled is counted there, and shown from elsewhere.
        assertThat(printed())
                .contains("| " + heldOut + " | signal `greeting` imagined | \u201cHello.\u201d |")
                .doesNotContain("Hello there.");
    }

    @Test
    void what_a_part_is_good_for_shows_when_it_is_taken_away() throws IOException {
        file("banking77.tsv", "text", "I am not angry at all.", "Where is my card?");

        evaluate("--data", folder.toString(), "--parts");

        String row = printed()
                .lines()
                .filter(line ->
                        line.endsWith("| bank questions: frustrated or worse, % (calm text, lower is better) |"))
                .findFirst()
                .orElseThrow();
        List<String> header = columns(printed()
                .lines()
                .filter(line -> line.startsWith("| whole |"))
                .findFirst()
                .orElseThrow());
        assertThat(columns(row).get(header.indexOf("whole"))).isEqualTo("0.000");
        assertThat(columns(row).get(header.indexOf("without negation"))).isEqualTo("50.000");
    }

    private static List<String> columns(String row) {
        return List.of(row.split(" *\\| *", -1));
    }

    @Test
    void a_folder_with_nothing_in_it_is_an_error() {
        assertThat(evaluate("--data", folder.toString())).isNotZero();
        assertThat(printed()).isEmpty();
    }

    private static boolean isHeldOut(String id) {
        CRC32 crc = new CRC32();
        crc.update(("second/" + id).getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 5 == 0;
    }

    private int evaluate(String... arguments) {
        return new CommandLine(new EvaluateCommand(() -> EVENKEEL, out))
                .setExecutionExceptionHandler((exception, command, parsed) -> 3)
                .execute(arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }
}
