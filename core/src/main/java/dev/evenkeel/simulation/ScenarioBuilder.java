package dev.evenkeel.simulation;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Builds a {@link Scenario}. Mutable and not thread-safe, unlike what it builds. */
public final class ScenarioBuilder {

    private final String id;
    private String title = "";
    private String briefing = "";
    private Temperament temperament = Temperament.EVEN;
    private Customer customer = Customer.anonymous();
    private Agent agent = Agent.anonymous();
    private Issue issue = Issue.unknown();
    private Channel channel = Channel.CHAT;
    private Set<TechniqueId> settledBy =
            ImmutableSet.of(TechniqueId.OFFER_SOLUTION, TechniqueId.OFFER_OPTIONS, TechniqueId.OUTLINE_STEPS);
    private int turns = 10;
    private final List<ScenarioLine> lines = new ArrayList<>();

    ScenarioBuilder(String id) {
        this.id = id;
    }

    public ScenarioBuilder title(String value) {
        title = value;
        return this;
    }

    public ScenarioBuilder briefing(String value) {
        briefing = value;
        return this;
    }

    public ScenarioBuilder temperament(Temperament value) {
        temperament = value;
        return this;
    }

    public ScenarioBuilder customer(Customer value) {
        customer = value;
        return this;
    }

    public ScenarioBuilder agent(Agent value) {
        agent = value;
        return this;
    }

    public ScenarioBuilder issue(Issue value) {
        issue = value;
        return this;
    }

    public ScenarioBuilder channel(Channel value) {
        channel = value;
        return this;
    }

    public ScenarioBuilder settledBy(Set<TechniqueId> techniques) {
        settledBy = techniques;
        return this;
    }

    public ScenarioBuilder turns(int most) {
        turns = most;
        return this;
    }

    /** Adds a line. */
    public ScenarioBuilder line(ScenarioLine line) {
        lines.add(line);
        return this;
    }

    /** Adds lines that fit whenever the mood does. */
    public ScenarioBuilder lines(Mood mood, String... texts) {
        for (String text : texts) {
            lines.add(ScenarioLine.of(mood, text));
        }
        return this;
    }

    /**
     * The scenario as told so far.
     *
     * @throws IllegalArgumentException if a part is out of bounds or missing
     */
    public Scenario build() {
        return new Scenario(id, title, briefing, temperament, customer, agent, issue, channel, settledBy, turns, lines);
    }
}
