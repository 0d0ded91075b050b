package dev.evenkeel.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Rehearsal;
import dev.evenkeel.json.JsonPacks;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The default pack, proved as any pack is. */
class DefaultPackProofTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/evenkeel/standard/pack");

    private final Layers layers = Layers.of(JsonPacks.readFolder(FOLDER));

    @Test
    void its_conversations_go_as_they_say() {
        assertThat(layers.conversations()).isNotEmpty();
        assertNone(Rehearsal.problemsOf(layers));
    }

    private static void assertNone(List<Problem> problems) {
        assertThat(problems)
                .as(() -> problems.stream().map(Problem::toString).collect(Collectors.joining("\n\n", "\n", "\n")))
                .isEmpty();
    }
}
