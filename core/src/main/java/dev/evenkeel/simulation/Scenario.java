package dev.evenkeel.simulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Bounds;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.technique.TechniqueId;
import java.util.List;
import java.util.Set;

/**
 * A situation to practise: a customer of a type and a temperament, a matter, and what the customer may say in each mood.
 *
 * <p>Immutable data; made by {@link #builder(String)}, or read from JSON by the module that reads packs. {@code toString()}
 * shows the id and counts, never the words.
 *
 * @param id its id, such as {@code default.late-parcel}
 * @param title what it is called in a list
 * @param briefing what an agent knows before the first line
 * @param temperament how the customer takes things
 * @param customer who the customer is, and how they behave: Evenkeel is told, as a host that knows its customers would tell
 * @param agent what the agent may promise, and whether the agent may end the conversation
 * @param issue what it is about, as far as the agent knows
 * @param channel over which medium
 * @param settledBy the techniques of which one must have helped before the customer accepts, at least one; a solution that
 *     came before listening does not help
 * @param turns after how many customer lines it ends at the latest, {@value #FEWEST_TURNS}..{@value #MOST_TURNS}
 * @param lines what the customer may say, at most {@value #MOST_LINES}; for every mood one line at least fits at any heat
 */
public record Scenario(
        String id,
        String title,
        String briefing,
        Temperament temperament,
        Customer customer,
        Agent agent,
        Issue issue,
        Channel channel,
        Set<TechniqueId> settledBy,
        int turns,
        List<ScenarioLine> lines) {

    /** The fewest turns of a scenario: a first line, and an answer to what was said to it. */
    public static final int FEWEST_TURNS = 2;

    /** The most turns of a scenario. */
    public static final int MOST_TURNS = 30;

    /** The most lines of a scenario. */
    public static final int MOST_LINES = 200;

    /** @throws IllegalArgumentException if a part is out of bounds or missing */
    public Scenario {
        Identified.requireWellFormed("scenario", id);
        requireSaid("title", title);
        requireSaid("briefing", briefing);
        settledBy = ImmutableSet.copyOf(settledBy);
        lines = ImmutableList.copyOf(lines);
        if (settledBy.isEmpty()) {
            throw new IllegalArgumentException("scenario: settledBy must name at least one technique");
        }
        if (turns < FEWEST_TURNS || turns > MOST_TURNS) {
            throw new IllegalArgumentException("scenario: turns must be in " + FEWEST_TURNS + ".." + MOST_TURNS);
        }
        if (lines.size() > MOST_LINES) {
            throw new IllegalArgumentException(
                    "scenario: at most " + MOST_LINES + " lines are allowed, there are " + lines.size());
        }
        for (Mood mood : Mood.values()) {
            if (lines.stream().noneMatch(line -> line.mood() == mood && line.from() == 0)) {
                throw new IllegalArgumentException(
                        "scenario: for the mood " + mood.id() + " a line is needed that fits at any heat");
            }
        }
    }

    /** A builder of a scenario with this id: an even-tempered, anonymous customer on chat, with ten turns. */
    public static ScenarioBuilder builder(String id) {
        return new ScenarioBuilder(id);
    }

    /** How the customer behaves. */
    public CustomerType type() {
        return customer.type();
    }

    private static void requireSaid(String what, String text) {
        if (text.isBlank() || text.length() > Bounds.FACT) {
            throw new IllegalArgumentException(
                    "scenario: a " + what + " is needed, of at most " + Bounds.FACT + " characters");
        }
    }

    @Override
    public String toString() {
        return "Scenario[" + id + ", type=" + type().id() + ", temperament=" + temperament.id() + ", turns=" + turns
                + ", lines=" + lines.size() + "]";
    }
}
