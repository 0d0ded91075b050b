package dev.evenkeel.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SoakLinesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void in_a_conversation_of_24_rounds_each_speaker_says_all_texts() throws IOException {
        int conversations = 13;
        Map<String, Set<String>> customers = new TreeMap<>();
        Map<String, Set<String>> agents = new TreeMap<>();
        for (String line : lines(24L * conversations, conversations)) {
            JsonNode one = JSON.readTree(line);
            boolean agent = one.path("speaker").asText().equals("agent");
            (agent ? agents : customers)
                    .computeIfAbsent(one.path("conversation").asText(), id -> new LinkedHashSet<>())
                    .add(one.path("text").asText());
        }

        assertThat(customers.values())
                .hasSize(conversations)
                .allSatisfy(texts -> assertThat(texts).containsExactlyInAnyOrderElementsOf(SoakLines.CUSTOMER));
        assertThat(agents.values())
                .hasSize(conversations)
                .allSatisfy(texts -> assertThat(texts).containsExactlyInAnyOrderElementsOf(SoakLines.AGENT));
    }

    private static List<String> lines(long turns, int conversations) throws IOException {
        try (SoakLines lines = new SoakLines(turns, conversations)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
