package dev.evenkeel.console;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A draft in its conversation.
 *
 * @param situation what the conversation has come to
 * @param text the draft
 * @param before the lines before it, each ended
 * @param findings what a review finds in it
 */
record DraftCase(String situation, String text, String before, Set<String> findings) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The drafts of the table. */
    static List<DraftCase> all() throws IOException {
        List<DraftCase> cases = new ArrayList<>();
        String situation = "";
        StringBuilder before = new StringBuilder();
        for (String line : table().lines().toList()) {
            if (line.startsWith("== ")) {
                situation = line.substring(3);
                before.setLength(0);
            } else if (line.startsWith("> ")) {
                before.append(line.substring(2)).append('\n');
            } else if (line.contains(" | ")) {
                int bar = line.indexOf(" | ");
                Set<String> findings =
                        new TreeSet<>(List.of(line.substring(0, bar).split(" ", -1)));
                findings.remove("-");
                cases.add(new DraftCase(situation, line.substring(bar + 3), before.toString(), findings));
            }
        }
        return cases;
    }

    /** The conversation as it is written to {@code advise}, with the draft at its end. */
    String lines() {
        ObjectNode draft = JSON.createObjectNode()
                .put("conversation", "c")
                .put("speaker", "agent")
                .put("draft", true)
                .put("text", text);
        if (before.contains("\"at\"")) {
            draft.put("at", "2026-03-02T10:05:00Z");
        }
        return before + draft + "\n";
    }

    private static String table() throws IOException {
        try (InputStream file = DraftCase.class.getResourceAsStream("/contract/drafts.txt")) {
            return new String(Objects.requireNonNull(file, "drafts.txt").readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public String toString() {
        return situation + ": " + text;
    }
}
