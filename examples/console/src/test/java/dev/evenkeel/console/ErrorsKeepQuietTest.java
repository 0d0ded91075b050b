package dev.evenkeel.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.Issue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An error says which field is wrong and what would be right, and never what stood there. */
class ErrorsKeepQuietTest {

    private static final String SECRET = "canary7Dana4242";

    @Property(tries = 500)
    void no_error_quotes_what_a_line_says(@ForAll("unusable") String line) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int status = LineLoop.run(
                new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), out, new AdviseLines(Engine.ENGLISH));

        assertThat(status).as(line).isEqualTo(Main.UNUSABLE_LINES);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"error\":{").doesNotContain("canary");
    }

    @Property(tries = 500)
    void no_problem_carries_what_a_line_says(@ForAll("unusable") String line) {
        Throwable problem = catchThrowable(() -> ConversationLine.read(CharBuffer.wrap(line.toCharArray()))
                .facts()
                .in(Engine.ENGLISH.open(Customer.anonymous(), Agent.anonymous(), Issue.unknown(), Channel.CHAT)));

        assertThat(problem).isInstanceOf(UnusableLine.class).hasNoCause();
        assertThat(problem.toString()).doesNotContain("canary");
    }

    /** Usable lines with one value put out of place, or cut off, or with rubbish in the middle. */
    @Provide
    Arbitrary<String> unusable() {
        String line = "{\"conversation\":\"c\",\"speaker\":\"customer\",\"text\":\"" + SECRET
                + "\",\"customer\":{\"name\":\"" + SECRET + "\"},\"issue\":{\"options\":[\"" + SECRET + "\"]}";
        Arbitrary<String> wrongValues = Arbitraries.of(List.of(
                        "speaker", "channel", "at", "complete", "draft", "customer", "agent", "issue", "text", "event"))
                .map(field -> line + ",\"" + field + "\":[\"" + SECRET + "\"]}");
        Arbitrary<String> unknownIds = Arbitraries.of("speaker", "channel", "at", "event")
                .map(field -> line + ",\"" + field + "\":\"" + SECRET + "\"}");
        Arbitrary<String> deeper = Arbitraries.of(
                        "\"customer\":{\"type\":\"@\"}",
                        "\"customer\":{\"locale\":\"@ @\"}",
                        "\"agent\":{\"stress\":\"@\"}",
                        "\"agent\":{\"commitments\":[{\"kind\":\"@\"}]}",
                        "\"agent\":{\"commitments\":[{\"kind\":\"refund\",\"currency\":\"@\"}]}",
                        "\"issue\":{\"fault\":\"@\"}",
                        "\"issue\":{\"followUpAt\":\"@\"}",
                        "\"issue\":{\"steps\":\"@\"}")
                .map(field -> line + "," + field.replace("@", SECRET) + "}");
        Arbitrary<String> cut = Arbitraries.integers().between(1, line.length()).map(end -> line.substring(0, end));
        Arbitrary<String> rubbish = Arbitraries.integers()
                .between(0, line.length() - 1)
                .map(at -> line.substring(0, at) + SECRET + "\u0000\\" + line.substring(at));
        return Arbitraries.oneOf(wrongValues, unknownIds, deeper, cut, rubbish);
    }
}
