package dev.evenkeel.json;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.rules.Origin;
import dev.evenkeel.rules.Problem;
import dev.evenkeel.rules.Value;
import dev.evenkeel.simulation.Scenario;
import dev.evenkeel.simulation.ScenarioBuilder;
import dev.evenkeel.simulation.Temperament;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one scenario, and tells all that is wrong with it. */
final class ScenarioReader {
    private static final int FORMAT = 1;
    private static final int TURNS = 10;
    private static final double ANY_FORMAT = 1e6;

    private static final ScenarioNames<Channel> CHANNELS = ScenarioNames.of("channel", Channel.class);

    private final String name;
    private final List<Mistake> mistakes = new ArrayList<>();

    ScenarioReader(String name) {
        this.name = name;
    }

    Scenario read(byte[] bytes) {
        if (bytes.length > JsonScenarios.FILE_BYTES) {
            String tooLarge = "the file is larger than " + JsonScenarios.FILE_BYTES + " bytes";
            throw new ScenarioException(List.of(Problem.of(new Origin("", name, 0, 0), tooLarge, "")));
        }
        ReadFile file = new TreeReader().read("", name, bytes);
        mistakes.addAll(file.mistakes());
        Scenario scenario = file.tree() == null ? null : scenario(file.tree());
        if (scenario == null || !mistakes.isEmpty()) {
            throw new ScenarioException(mistakes.stream()
                    .map(mistake -> mistake.in(file.text()))
                    .sorted(Comparator.<Problem>comparingInt(
                                    problem -> problem.origin().line())
                            .thenComparingInt(problem -> problem.origin().column()))
                    .toList());
        }
        return scenario;
    }

    private @Nullable Scenario scenario(Value.Fields tree) {
        ScenarioFields root = new ScenarioFields(tree, mistakes);
        checkFormat(root);
        String id = root.prose("id");
        ScenarioBuilder scenario = Scenario.builder(id)
                .title(root.prose("title"))
                .briefing(root.prose("briefing"))
                .agent(ScenarioFacts.agent(root))
                .issue(ScenarioFacts.issue(root))
                .turns(root.whole("turns", Scenario.FEWEST_TURNS, Scenario.MOST_TURNS, TURNS));
        Channel channel = ScenarioFacts.named(root, "channel", CHANNELS);
        if (channel != null) {
            scenario.channel(channel);
        }
        CustomerType type = ScenarioFacts.named(root, "type", ScenarioNames.TYPES);
        scenario.customer(new Customer(root.fact("customer"), type == null ? CustomerType.UNKNOWN : type, null));
        scenario.temperament(temperament(root));
        settledBy(root, scenario);
        new ScenarioLines(root, mistakes).read().forEach(scenario::line);
        root.close();
        // What the scenario's own rules refuse is told only where nothing else is wrong, since stand-ins break them
        // too.
        return mistakes.isEmpty() ? root.made(root.origin("id"), scenario::build) : null;
    }

    private void checkFormat(ScenarioFields root) {
        if (root.number("format", 0, ANY_FORMAT, 0) != FORMAT) {
            root.wrong(root.origin("format"), "\"format\" must be " + FORMAT, "");
        }
    }

    private static void settledBy(ScenarioFields root, ScenarioBuilder scenario) {
        if (!root.has("settledBy")) {
            return;
        }
        Set<TechniqueId> techniques = new LinkedHashSet<>();
        for (Value.Text name : root.texts("settledBy")) {
            TechniqueId technique = ScenarioNames.TECHNIQUES.find(name, root);
            if (technique != null) {
                techniques.add(technique);
            }
        }
        if (techniques.isEmpty()) {
            root.wrong(root.origin("settledBy"), "\"settledBy\" must name at least one technique", "");
        }
        scenario.settledBy(techniques);
    }

    /** A name, or an object with an id and numbers of its own. */
    private static Temperament temperament(ScenarioFields root) {
        Temperament read = null;
        if (root.any("temperament") instanceof Value.Fields) {
            ScenarioFields own = root.object("temperament");
            read = own == null ? null : ownTemperament(own);
        } else {
            read = ScenarioFacts.named(root, "temperament", ScenarioNames.TEMPERAMENTS);
        }
        return read == null ? Temperament.EVEN : read;
    }

    private static @Nullable Temperament ownTemperament(ScenarioFields own) {
        Temperament even = Temperament.EVEN;
        String id = own.prose("id");
        double heat = own.number("heat", 0, 1, even.heat());
        double softens = own.number("softens", 0, 1, even.softens());
        double flares = own.number("flares", 0, 1, even.flares());
        int patience = own.whole("patience", 1, Temperament.MOST_PATIENCE, even.patience());
        own.close();
        return own.made(own.origin("id"), () -> new Temperament(id, heat, softens, flares, patience));
    }
}
