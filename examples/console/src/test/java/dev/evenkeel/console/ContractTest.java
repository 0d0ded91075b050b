package dev.evenkeel.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds both commands to the tables in {@code src/test/resources/contract}, line by line. */
class ContractTest {

    @ParameterizedTest
    @MethodSource("conversations")
    void advise_answers_each_line_as_the_contract_says(ContractCase contract) throws Exception {
        check(contract, new AdviseLines(Engine.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void classify_answers_each_line_as_the_contract_says(ContractCase contract) throws Exception {
        check(contract, new ClassifyLines(Engine.ENGLISH));
    }

    static Stream<ContractCase> conversations() throws IOException {
        return Stream.concat(ContractCase.in("conversations.txt").stream(), ContractCase.in("bad-lines.txt").stream());
    }

    static Stream<ContractCase> messages() throws IOException {
        return Stream.concat(ContractCase.in("messages.txt").stream(), ContractCase.in("bad-messages.txt").stream());
    }

    private static void check(ContractCase contract, LineLoop.Answerer answerer) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        int status = LineLoop.run(contract.input(), out, answerer);

        String answers = out.toString(StandardCharsets.UTF_8);
        assertThat(answers).doesNotContain("\u2028", "\u2029", "\r").endsWith("\n");
        List<String> lines = List.of(answers.split("\n"));
        assertThat(lines).hasSameSizeAs(contract.shapes());
        for (int i = 0; i < lines.size(); i++) {
            assertThat(Shape.misfits(contract.shapes().get(i), lines.get(i)))
                    .as("line %d: %s", i + 1, lines.get(i))
                    .isEmpty();
        }
        boolean anyError = lines.stream().anyMatch(line -> line.contains("\"error\":{"));
        assertThat(status).isEqualTo(anyError ? Main.UNUSABLE_LINES : Main.OK);
    }
}
