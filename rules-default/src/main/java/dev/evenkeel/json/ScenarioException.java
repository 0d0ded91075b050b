package dev.evenkeel.json;

import dev.evenkeel.rules.Problem;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a scenario cannot be used: it tells everything that is wrong with the file at once.
 *
 * <p>The message shows at most {@value #SHOWN} problems, each with file, line and column; {@link #problems()} has them all.
 */
public final class ScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final transient List<Problem> problems;

    ScenarioException(List<Problem> problems) {
        super(problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in the scenario\n\n"
                + problems.stream().limit(SHOWN).map(Problem::toString).collect(Collectors.joining("\n\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of lines and columns; never empty. */
    public List<Problem> problems() {
        return problems;
    }
}
