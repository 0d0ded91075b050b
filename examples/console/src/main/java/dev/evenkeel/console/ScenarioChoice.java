package dev.evenkeel.console;

import dev.evenkeel.json.JsonScenarios;
import dev.evenkeel.rules.Nearest;
import dev.evenkeel.simulation.Scenario;
import dev.evenkeel.standard.StandardScenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scenario a person wants to practise. */
final class ScenarioChoice {

    private static final String OURS = "default.";

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "Its name, as --list shows it; left out, the seed chooses one.")
    private String name = "";

    @Option(names = "--file", paramLabel = "FILE", description = "Play the scenario in this file instead.")
    private @Nullable Path file;

    /**
     * The scenario.
     *
     * @throws IllegalArgumentException if there is none with that name: the message says which is near
     * @throws dev.evenkeel.json.ScenarioException if something is wrong with the file
     */
    Scenario scenario(long seed) throws IOException {
        if (file != null) {
            return JsonScenarios.readFile(file);
        }
        List<Scenario> all = StandardScenarios.english();
        if (name.isEmpty()) {
            return all.get((int) Math.floorMod(seed, (long) all.size()));
        }
        return all.stream()
                .filter(scenario ->
                        shortName(scenario).equals(name) || scenario.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(unknown(all)));
    }

    /** Every scenario that ships: its name, how the customer behaves, and what it is called. */
    static String list() {
        StringBuilder list = new StringBuilder();
        for (Scenario scenario : StandardScenarios.english()) {
            list.append(String.format(
                    Locale.ROOT,
                    "%-26s %-18s %-10s %s%n",
                    shortName(scenario),
                    scenario.type().id(),
                    scenario.channel().id(),
                    scenario.title()));
        }
        return list.toString();
    }

    private String unknown(List<Scenario> all) {
        String hint =
                Nearest.hint(name, all.stream().map(ScenarioChoice::shortName).toList());
        return "there is no such scenario; " + (hint.isEmpty() ? "--list shows them" : hint);
    }

    private static String shortName(Scenario scenario) {
        return scenario.id().startsWith(OURS) ? scenario.id().substring(OURS.length()) : scenario.id();
    }
}
