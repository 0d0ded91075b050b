package dev.evenkeel.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonPacksTest {
    static final String MANIFEST = """
            {
              "format": 1, "id": "acme", "version": "1.2.0", "engine": "[0.1,1.0)",
              "locales": ["en"],
              "files": ["signals.json"],
            }
            """;

    @Test
    void each_problem_shows_its_line_and_a_caret() {
        String signals = """
                {
                  // what customers say when nothing moves
                  "signals": [
                    {
                      "id": "acme.waiting.still", "signal": "waitin", "strength": 1.5,
                      "phrases": ["still waiting"], "sourc": "S4",
                      "examples": {"match": ["Still waiting."], "noMatch": []}
                    }
                  ]
                }
                """;

        assertThat(problemsOf(signals)).contains("""
                signals.json:4:5 "source" is missing in acme.waiting.still
                    {
                    ^""", """
                signals.json:5:45 the signal "waitin" is not one of the contract's
                    "id": "acme.waiting.still", "signal": "waitin", "strength": 1.5,
                                                          ^
                    did you mean "waiting"?""", """
                signals.json:5:67 "strength" must be in 0..1
                    "id": "acme.waiting.still", "signal": "waitin", "strength": 1.5,
                                                                                ^""", """
                signals.json:6:37 the field "sourc" is not known here
                    "phrases": ["still waiting"], "sourc": "S4",
                                                  ^
                    did you mean "source"?""", """
                signals.json:7:19 "noMatch" needs at least one example
                    "examples": {"match": ["Still waiting."], "noMatch": []}
                                ^""");
    }

    private static List<String> problemsOf(String signals) {
        Layers layers = Layers.of(JsonPacks.read(Map.of("pack.json", MANIFEST, "signals.json", signals)));
        return layers.problems().stream().map(Problem::toString).toList();
    }
}
