package dev.evenkeel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.PackCheck;
import dev.evenkeel.rules.Problem;
import dev.evenkeel.standard.StandardPack;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The default pack passes the proof that every pack can be put to. */
class PackProofTest {

    @Test
    void every_example_does_what_it_says_and_no_reply_earns_a_finding() {
        List<Problem> problems = PackCheck.problemsOf(Layers.of(StandardPack.english()));

        assertThat(problems)
                .as(() -> problems.stream().map(Problem::toString).collect(Collectors.joining("\n\n", "\n", "\n")))
                .isEmpty();
    }
}
