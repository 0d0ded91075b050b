package dev.evenkeel.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final String ANGRY = "I am furious, three weeks and still no refund!!";

    private final List<String> lines = new ArrayList<>();

    @Test
    void conversations_are_counted_by_root_cause_and_by_how_they_ended() {
        customer("won-1", ANGRY);
        cause("won-1", "a stuck payment");
        event("won-1", "resolved");
        customer("won-1", "Thank you so much, it's all sorted now!");
        customer("gone-1", ANGRY + " I'm closing my account and going to another bank.");
        cause("gone-1", "a stuck payment");
        customer("passed-1", "I've had enough, this is infuriating! Let me talk to your manager, now!");
        cause("passed-1", "a stuck payment");
        customer("calm-1", "Hello, which documents do I need?");

        assertThat(summary())
                .containsExactly(
                        "{\"rootCause\":\"a stuck payment\",\"conversations\":3,\"recovered\":1,\"lost\":1,"
                                + "\"handedOver\":1,\"open\":0,\"neverUpset\":0,\"churnRisk\":1,\"reviewRisk\":0}",
                        "{\"rootCause\":null,\"conversations\":1,\"recovered\":0,\"lost\":0,"
                                + "\"handedOver\":0,\"open\":0,\"neverUpset\":1,\"churnRisk\":0,\"reviewRisk\":0}");
    }

    @Test
    void each_conversation_can_be_told_alone() {
        customer("b", ANGRY);
        cause("b", "a stuck payment");
        event("b", "resolved");
        customer("b", "Thank you so much, it's all sorted now!");
        customer("a", "Hello, I'd like to close my account and move to another bank.");

        assertThat(summary("--each"))
                .containsExactly(
                        "{\"conversation\":\"a\",\"standing\":\"lost\",\"rootCause\":null,\"turns\":1,"
                                + "\"highest\":\"calm\",\"churnRisk\":true,\"reviewRisk\":false}",
                        "{\"conversation\":\"b\",\"standing\":\"recovered\",\"rootCause\":\"a stuck payment\","
                                + "\"turns\":4,\"highest\":\"furious\",\"churnRisk\":false,\"reviewRisk\":false}");
    }

    @Test
    void a_customer_who_is_angry_to_the_last_is_lost_and_one_who_is_no_longer_so_is_open() {
        customer("a", ANGRY + " I'll post this on every review site there is.");
        customer("b", ANGRY);
        for (int i = 0; i < 6; i++) {
            customer("b", "Okay, I see.");
        }

        assertThat(summary())
                .containsExactly("{\"rootCause\":null,\"conversations\":2,\"recovered\":0,\"lost\":1,"
                        + "\"handedOver\":0,\"open\":1,\"neverUpset\":0,\"churnRisk\":0,\"reviewRisk\":1}");
    }

    @Test
    void what_was_solved_and_came_back_is_not_recovered() {
        customer("a", ANGRY);
        event("a", "resolved");
        customer("a", "It is still not fixed, I'm so angry!!");

        assertThat(summary()).singleElement().asString().contains("\"recovered\":0,\"lost\":1");
    }

    @Test
    void a_line_that_cannot_be_used_is_told_and_the_rest_count() {
        lines.add("{\"conversation\":\"a\"}");
        customer("a", "Hello");

        assertThat(summary())
                .satisfiesExactly(
                        error -> assertThat(error).startsWith("{\"conversation\":\"a\",\"error\""),
                        counts -> assertThat(counts).contains("\"conversations\":1"));
    }

    private void customer(String conversation, String text) {
        line(conversation, "customer", "\"text\":\"" + text + "\"");
    }

    private void cause(String conversation, String cause) {
        line(conversation, "agent", "\"text\":\"I see.\",\"issue\":{\"rootCause\":\"" + cause + "\"}");
    }

    private void event(String conversation, String event) {
        line(conversation, "system", "\"text\":\"\",\"event\":\"" + event + "\"");
    }

    private void line(String conversation, String speaker, String rest) {
        lines.add("{\"conversation\":\"" + conversation + "\",\"speaker\":\"" + speaker + "\"," + rest + "}");
    }

    private List<String> summary(String... options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] in = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        String[] command =
                Stream.concat(Stream.of("summary"), Stream.of(options)).toArray(String[]::new);
        Main.run(new ByteArrayInputStream(in), out, command);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
