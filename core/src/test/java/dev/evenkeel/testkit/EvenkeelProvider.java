package dev.evenkeel.testkit;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.AgentTurn;
import dev.evenkeel.dialogue.Allowance;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.emotion.Appraisal;
import dev.evenkeel.emotion.Emotions;
import dev.evenkeel.emotion.Evidence;
import dev.evenkeel.simulation.Scenario;
import dev.evenkeel.simulation.Temperament;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Lets jqwik find the arbitraries of {@link Evenkeels} by type. */
public final class EvenkeelProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = Map.ofEntries(
            Map.entry(Customer.class, Evenkeels::customers),
            Map.entry(CustomerType.class, Evenkeels::customerTypes),
            Map.entry(Agent.class, Evenkeels::agents),
            Map.entry(Allowance.class, Evenkeels::allowances),
            Map.entry(Issue.class, Evenkeels::issues),
            Map.entry(CustomerTurn.class, Evenkeels::customerTurns),
            Map.entry(AgentTurn.class, Evenkeels::agentTurns),
            Map.entry(Emotions.class, Evenkeels::emotions),
            Map.entry(Appraisal.class, Evenkeels::appraisals),
            Map.entry(Evidence.class, Evenkeels::evidence),
            Map.entry(Temperament.class, Evenkeels::temperaments),
            Map.entry(Scenario.class, Evenkeels::scenarios));

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return BY_TYPE.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Supplier<Arbitrary<?>> found = BY_TYPE.get(targetType.getRawType());
        return found == null ? Set.of() : Set.of(found.get());
    }
}
