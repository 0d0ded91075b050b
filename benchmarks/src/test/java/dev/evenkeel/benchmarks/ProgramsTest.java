package dev.evenkeel.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What our own programs tell. */
class ProgramsTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(written, true, UTF_8);

    @Test
    void a_figure_is_read_as_it_is_printed() {
        Figure.print(out, List.of(new Figure("processor", "one, two"), Figure.of("seconds", 1.5)));

        assertThat(written.toString(UTF_8).lines().map(Figure::read))
                .containsExactly(new Figure("processor", "one, two"), new Figure("seconds", "1.500"));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.read("no tab"));
    }

    @Test
    void the_machine_is_named() throws IOException {
        assertThat(byName(Machine.figures()))
                .containsEntry("jdk", String.valueOf(Runtime.version().feature()))
                .allSatisfy((name, value) -> assertThat(value).isNotBlank().doesNotContain("\t"));
    }

    @Test
    void all_entries_are_those_of_each_kind_together() {
        Map<String, String> figures = byName(Entries.figures());

        long all = Long.parseLong(figures.remove("entries"));
        assertThat(figures.values().stream().mapToLong(Long::parseLong)).allMatch(count -> count > 0);
        assertThat(figures.values().stream().mapToLong(Long::parseLong).sum()).isEqualTo(all);
    }

    @Test
    void the_footprint_is_told_for_each_size() {
        assertThat(byName(Footprint.figures(100, 200)))
                .containsOnlyKeys(
                        "engine.megabytes", "engine.spoken.megabytes", "phrase.bytes.100", "phrase.bytes.200");
    }

    @Test
    void many_threads_give_the_answers_of_one_and_leave_few_buffers() throws Exception {
        Map<String, String> figures = byName(ManyThreads.figures(200));

        String name = figures.containsKey("threads.virtual") ? "threads.virtual" : "threads.platform";
        assertThat(figures).containsEntry(name + ".messages", "6000").containsEntry(name + ".differing", "0");
        assertThat(Integer.parseInt(figures.get(name + ".buffers"))).isBetween(1, 99);
    }

    @ParameterizedTest
    @EnumSource
    void an_engine_is_opened_each_way(Opening.Way way) {
        Opening.openOnce(way, out);

        assertThat(written.toString(UTF_8).strip()).matches("[0-9]+ [0-9]+ 1");
    }

    @Test
    void words_and_their_pairs_are_told_with_what_they_cost() {
        WorstWords.print(out, Set.of("refund", "ridiculous"), 2);

        List<String> lines = written.toString(UTF_8).lines().toList();
        assertThat(lines.subList(0, 2)).allMatch(line -> line.matches(" *[0-9.]+  (refund|ridiculous)"));
        assertThat(lines.subList(2, 4)).allMatch(line -> line.matches(" *[0-9.]+  \\w+ \\w+"));
    }

    @Test
    void lines_to_classify_are_the_messages_in_turn_each_with_an_id() throws IOException {
        Classifying.write(out, 301);

        List<String> lines = written.toString(UTF_8).lines().toList();
        assertThat(lines).hasSize(301);
        JsonNode last = JsonMapper.builder().build().readTree(lines.get(300));
        assertThat(last.path("id").asText()).isEqualTo("m300");
        assertThat(last.path("text").asText()).isEqualTo(Messages.all().get(0));
    }

    @Test
    void a_sample_belongs_to_the_part_that_it_came_through() {
        assertThat(ClassifyShares.Part.of(List.of(
                        "dev.evenkeel.text.PhraseFinder.follow",
                        "dev.evenkeel.Evenkeel.read",
                        "dev.evenkeel.console.LineLoop.run")))
                .isEqualTo(ClassifyShares.Part.READING);
        assertThat(ClassifyShares.Part.of(List.of(
                        "java.lang.String.getBytes",
                        "dev.evenkeel.console.Answers.line",
                        "dev.evenkeel.console.Answers.reading")))
                .isEqualTo(ClassifyShares.Part.PUTTING_OUT);
        assertThat(ClassifyShares.Part.of(List.of("java.lang.Thread.run"))).isEqualTo(ClassifyShares.Part.REST);
    }

    @Test
    void shares_are_percentages_of_all_samples() {
        Map<String, String> shares = byName(
                new ClassifyShares(Map.of(ClassifyShares.Part.READING, 3, ClassifyShares.Part.WRITING, 1)).figures());

        assertThat(shares)
                .containsEntry("classify.share.reading", "75.000")
                .containsEntry("classify.share.writing", "25.000")
                .containsEntry("classify.share.rest", "0.000");
    }

    @Test
    void emails_hold_three_messages_and_more_that_is_not_read() {
        assertThat(Emails.all())
                .hasSize(100)
                .first()
                .asString()
                .contains(Messages.all().subList(0, 3))
                .contains("wrote:\n> ", "Kind regards");
    }

    private static Map<String, String> byName(List<Figure> figures) {
        Map<String, String> byName = new LinkedHashMap<>();
        figures.forEach(figure -> byName.put(figure.name(), figure.value()));
        return byName;
    }
}
