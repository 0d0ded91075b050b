package dev.evenkeel.console.accuracy;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.emotion.LearnedColumn;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.WeightsFile;
import dev.evenkeel.standard.StandardPack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {

    private static final Evenkeel EVENKEEL = Evenkeel.with(StandardPack.english());

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

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
        Files.createDirectories(folder.resolve("first"));
        file("first/airline.tsv", header);
        Files.writeString(folder.resolve("first/bank.tsv"), messages);
        Files.createDirectories(folder.resolve("second"));
        file("second/airline.tsv", "id\temotions\tsignals");
        file("second/bank.tsv", "id\temotions\tsignals", "m-1\t000000\t");

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
                .contains("imagined in " + heldOut + " of " + heldOut + " (100 %): \u201cHello.\u201d")
                .doesNotContain("Hello there.");
    }

    @Test
    void what_a_part_is_good_for_shows_when_it_is_taken_away() throws IOException {
        file("banking77.tsv", "text", "I am not angry at all.", "Where is my card?");

        evaluate("--data", folder.toString(), "--parts");

        List<String> row = row("bank questions: frustrated or worse, % (calm text, lower is better)");
        List<String> header = columns(line("| whole |"));
        assertThat(row.get(header.indexOf("whole"))).isEqualTo("0.00");
        assertThat(row.get(header.indexOf("without negation"))).isEqualTo("50.00");
    }

    private static List<String> columns(String row) {
        return List.of(row.split(" *\\| *", -1));
    }

    @Test
    void a_part_may_be_weights_that_were_learned_without_our_own_corpus() throws IOException {
        file("banking77.tsv", "text", "Where is my card?");
        LearnedFeelings learned = requireNonNull(StandardPack.english().weights());
        Path weights = folder.resolve("other.weights");
        Files.write(weights, WeightsFile.write(furious(learned)));

        evaluate("--data", folder.toString(), "--parts", "--weights-without-own", weights.toString());

        List<String> header = columns(line("| whole |"));
        assertThat(header).contains("without our own corpus", "without learned weights", "without folding");
        assertThat(row("bank questions: frustrated or worse, % (calm text, lower is better)")
                        .get(header.indexOf("without our own corpus")))
                .isEqualTo("100.00");
    }

    @Test
    void weights_without_our_own_corpus_are_for_the_table_of_parts_alone() throws IOException {
        file("banking77.tsv", "text", "Where is my card?");

        assertThat(evaluate("--data", folder.toString(), "--weights-without-own", "some.weights"))
                .isNotZero();
        assertThat(printed()).isEmpty();
    }

    @Test
    void without_folding_a_word_with_a_capital_is_not_known() throws IOException {
        file("banking77.tsv", "text", "I AM ABSOLUTELY FURIOUS WITH YOU", "where is my card?");

        evaluate("--data", folder.toString(), "--parts");

        List<String> header = columns(line("| whole |"));
        List<String> row = row("bank questions: frustrated or worse, % (calm text, lower is better)");
        assertThat(row.get(header.indexOf("whole"))).isEqualTo("50.00");
        assertThat(row.get(header.indexOf("without folding"))).isEqualTo("0.00");
    }

    @Test
    void calm_text_that_was_never_learned_from_has_a_row_of_its_own() throws IOException {
        List<String> lines = new ArrayList<>(List.of("text"));
        int fifth = 0;
        for (int i = 0; i < 50; i++) {
            boolean isFifth = crc("calm/Where is card " + i + "?") % 5 == 0;
            fifth += isFifth ? 1 : 0;
            lines.add("Where is card " + i + "?");
            lines.add(furiousOutside(i));
        }
        file("multidogo.tsv", lines.toArray(String[]::new));

        evaluate("--data", folder.toString(), "--page", "--samples", "10");

        assertThat(fifth).isPositive();
        assertThat(printed())
                .contains("| 50.00 |", "| service role-plays: frustrated or worse")
                .contains("| 0.00 | 0.00 – 0.00 | " + fifth
                        + " | | service role-plays, the fifth never learned from: frustrated or worse");
    }

    @Test
    void the_split_of_abuse_that_was_never_learned_from_has_rows_of_its_own() throws IOException {
        file(
                "convabuse.tsv",
                "split\ttext\tlabel",
                "train\tWhere is my card?\tabusive",
                "train\tYou are a stupid idiot\tnot_abusive",
                "valid\tYou are a stupid idiot\tabusive",
                "valid\tWhere is my card?\tnot_abusive");

        evaluate("--data", folder.toString(), "--samples", "10");

        assertThat(line("   1.000")).endsWith("abuse aimed at an agent, the split never learned from (ConvAbuse): AUC");
        assertThat(printed()).contains("   0.500     0.").contains("  abuse aimed at an agent (ConvAbuse): AUC");
    }

    @Test
    void the_page_holds_figures_against_their_aims_and_tells_what_is_missing() throws IOException {
        file(
                "hatecheck_threats.tsv",
                "text\tfunctionality",
                "I will kill you.\tthreat_dir_h",
                "Have a nice day.\tthreat_norm_h",
                "What a lovely fucking day.\tprofanity_nh");

        evaluate("--data", folder.toString(), "--page", "--samples", "10");

        assertThat(printed())
                .contains("| at least 80 % | short by 30.00 | | threats against people found (HateCheck), % |")
                .contains("| at most 5 % | yes | | harmless swearing or negation called an insult or threat")
                .contains("- **threats against people found (HateCheck), %**: 50.00, the aim is at least 80 %,"
                        + " short by 30.00. Tried: ")
                .contains(
                        "`airline.tsv`: airline tweets, three classes (valence beyond 0.1): macro-F1, aim at least 0.70")
                .doesNotContain("- **harmless");
    }

    @Test
    void nothing_falls_short_where_every_aim_is_reached() throws IOException {
        file("banking77.tsv", "text", "Where is my card?");

        evaluate("--data", folder.toString(), "--page", "--samples", "10");

        assertThat(printed()).contains("Nothing that was measured here falls short of its aim.");
    }

    @Test
    void an_aim_for_what_the_data_does_not_have_is_neither_reached_nor_missed() throws IOException {
        file("hatecheck_threats.tsv", "text\tfunctionality", "Have a nice day.\tthreat_norm_h");

        evaluate("--data", folder.toString(), "--page", "--samples", "10");

        assertThat(printed())
                .contains("| – | – – – | at most 5 % | not measured | | harmless swearing or negation called an insult")
                .contains("- **threats against people found (HateCheck), %**")
                .doesNotContain("- **harmless");
    }

    @Test
    void only_files_that_were_asked_for_are_told_to_be_missing() throws IOException {
        file("banking77.tsv", "text", "Where is my card?");

        evaluate("--data", folder.toString(), "--page", "--samples", "10");
        assertThat(printed()).contains("Not measured here, for want of the file", "), `airline.tsv`");

        out.reset();
        evaluate("--data", folder.toString(), "--page", "--samples", "10", "--only", "banking77.tsv");
        assertThat(printed()).contains("## BANKING77").doesNotContain("Not measured here, for want of the file");
    }

    private static String furiousOutside(int number) {
        for (int i = 0; ; i++) {
            String text = "I am absolutely furious with you " + number + "-" + i + "!!!";
            if (crc("calm/" + text) % 5 != 0) {
                return text;
            }
        }
    }

    /** What was learned, with everybody angry and frustrated, whatever is written. */
    private static LearnedFeelings furious(LearnedFeelings learned) {
        List<LearnedColumn> columns = new ArrayList<>();
        for (LearnedColumn column : learned.columns()) {
            columns.add(new LearnedColumn(column.target(), 20, 0.0001, 0, 0, 0, Map.of()));
        }
        return new LearnedFeelings(learned.words(), columns, learned.confidence(), learned.insultAbove());
    }

    private String line(String start) {
        return printed()
                .lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private List<String> row(String what) {
        return columns(printed()
                .lines()
                .filter(line -> line.endsWith("| " + what + " |"))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void a_folder_with_nothing_in_it_is_an_error() {
        assertThat(evaluate("--data", folder.toString())).isEqualTo(3);
        assertThat(printed()).isEmpty();
    }

    @Test
    void output_that_cannot_be_written_is_an_error() throws IOException {
        file("banking77.tsv", "text", "Where is my card?");
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThat(evaluate(full, "--data", folder.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("standard output cannot be written");
    }

    @Test
    void a_file_without_a_column_that_is_needed_is_named_with_those_it_has() throws IOException {
        file("dfrustration.tsv", "dialogue\tspeaker\ttext\tlabel", "d1\tcustomer\tHello?\t0");

        assertThat(evaluate("--data", folder.toString())).isEqualTo(3);
        assertThat(err.toString())
                .contains(folder.resolve("dfrustration.tsv")
                        + ": there is no column mean, only dialogue, speaker, text, label");
    }

    @Test
    void a_file_with_text_where_a_number_belongs_is_named() throws IOException {
        file("dfrustration.tsv", "dialogue\tspeaker\ttext\tlabel\tmean", "d1\tcustomer\tHello?\t0\tlow");

        assertThat(evaluate("--data", folder.toString())).isEqualTo(3);
        assertThat(err.toString())
                .contains(folder.resolve("dfrustration.tsv") + ": mean must be a number, not \"low\"");
    }

    @Test
    void a_corpus_of_our_own_that_lacks_a_column_is_named() throws IOException {
        Files.createDirectories(folder.resolve("first"));
        Files.createDirectories(folder.resolve("second"));
        file("first/bank.tsv", "text", "Where is my card?");
        file("second/bank.tsv", "id\temotions\tsignals");

        assertThat(evaluate("--data", folder.toString())).isEqualTo(3);
        assertThat(err.toString()).contains(folder + ": there is no column id, only text");
    }

    @Test
    void what_takes_more_rows_than_there_are_is_no_number() throws IOException {
        file("dfrustration.tsv", "dialogue\tspeaker\ttext\tlabel\tmean", "d1\tcustomer\tHello?\t0\t0.0");
        file("airline.tsv", "text\tlabel");

        assertThat(evaluate("--data", folder.toString(), "--samples", "10")).isZero();
        assertThat(printed().lines()).hasSize(5).allMatch(line -> line.matches(" +NaN +NaN +NaN  .*"));
    }

    private static boolean isHeldOut(String id) {
        return crc("second/" + id) % 5 == 0;
    }

    private static long crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }

    private int evaluate(String... arguments) {
        return evaluate(out, arguments);
    }

    /** As the console's main program does it: reading and writing may fail, and nothing else. */
    private int evaluate(OutputStream into, String... arguments) {
        return new CommandLine(new EvaluateCommand(() -> EVENKEEL, into))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((exception, command, parsed) -> {
                    if (exception instanceof IOException) {
                        command.getErr().println(exception.getMessage());
                        return 3;
                    }
                    throw exception;
                })
                .execute(arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void file(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }
}
