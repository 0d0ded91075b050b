package dev.evenkeel.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.evenkeel.review.FindingId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the review of drafts, good ones and bad ones, to the table in {@code contract/drafts.txt}. */
class DraftTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("drafts")
    void a_draft_has_the_findings_that_it_deserves_and_no_others(DraftCase draft) throws Exception {
        assertThat(findings(draft.lines())).isEqualTo(draft.findings());
    }

    @Test
    void every_finding_of_the_contract_is_in_the_table() throws IOException {
        Set<String> found = drafts().flatMap(draft -> draft.findings().stream()).collect(Collectors.toSet());

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        FindingId.standard().stream().map(FindingId::id).toList());
    }

    static Stream<DraftCase> drafts() throws IOException {
        return DraftCase.all().stream();
    }

    private static Set<String> findings(String lines) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] in = lines.getBytes(StandardCharsets.UTF_8);
        assertThat(LineLoop.run(new ByteArrayInputStream(in), out, new AdviseLines(Engine.ENGLISH)))
                .isEqualTo(Main.OK);
        String answers = out.toString(StandardCharsets.UTF_8).strip();
        JsonNode review = JSON.readTree(answers.substring(answers.lastIndexOf('\n') + 1));
        Set<String> ids = new TreeSet<>();
        review.get("findings").forEach(finding -> ids.add(finding.get("id").asText()));
        return ids;
    }
}
