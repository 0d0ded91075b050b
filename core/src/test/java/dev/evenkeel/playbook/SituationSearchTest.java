package dev.evenkeel.playbook;

import static dev.evenkeel.playbook.SmallPlaybook.any;
import static dev.evenkeel.playbook.SmallPlaybook.both;
import static dev.evenkeel.playbook.SmallPlaybook.fact;
import static dev.evenkeel.playbook.SmallPlaybook.not;
import static dev.evenkeel.playbook.SmallPlaybook.reached;
import static dev.evenkeel.playbook.SmallPlaybook.signal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.testkit.SituationBuilder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class SituationSearchTest {

    private final SituationSearch search = new SituationSearch(SituationSpace.of(SmallPlaybook.sound()));

    @Test
    void a_situation_that_can_be_is_found_and_told() {
        assertThat(search.find(List.of(reached(Milestone.HEARD), new Condition.CountAtLeast(Counter.APOLOGIES, 2))))
                .hasValueSatisfying(witness -> assertThat(witness).contains("milestone heard", "apologies 2"));
    }

    @Test
    void a_contradiction_is_not_found() {
        assertThat(search.find(List.of(reached(Milestone.HEARD), not(reached(Milestone.HEARD)))))
                .isEmpty();
        assertThat(search.find(List.of(
                        SmallPlaybook.from(Tension.ANGRY),
                        new Condition.TensionBetween(Tension.CALM, Tension.FRUSTRATED))))
                .isEmpty();
        assertThat(search.find(List.of(
                        new Condition.CountAtLeast(Counter.INSULTS, 3),
                        not(new Condition.CountAtLeast(Counter.INSULTS, 2)))))
                .isEmpty();
    }

    @Test
    void what_cannot_be_in_the_world_is_not_found() {
        assertThat(search.find(List.of(signal(SignalId.HARASSMENT), fact(Fact.AGENT_SPOKE))))
                .isEmpty();
        assertThat(search.find(List.of(fact(Fact.SEVERAL_OPTIONS_GIVEN), not(fact(Fact.OPTIONS_GIVEN)))))
                .isEmpty();
        assertThat(search.find(List.of(fact(Fact.CHANNEL_SEEN), new Condition.OnChannel(Set.of(Channel.EMAIL)))))
                .isEmpty();
        assertThat(search.find(List.of(fact(Fact.CROSSED_AGAIN), not(new Condition.CountAtLeast(Counter.WARNINGS, 1)))))
                .isEmpty();
    }

    /** The search is right where it agrees with going through everything there is. */
    @Property(tries = 200)
    void it_finds_a_situation_exactly_where_there_is_one(@ForAll("conditions") List<Condition> together) {
        boolean exists = everySituation().stream()
                .anyMatch(situation -> together.stream().allMatch(condition -> condition.holdsIn(situation)));

        assertThat(search.find(together).isPresent()).isEqualTo(exists);
    }

    @Provide
    Arbitrary<List<Condition>> conditions() {
        return Arbitraries.lazyOf(SituationSearchTest::atoms, () -> deeper(3))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Arbitrary<Condition> deeper(int depth) {
        if (depth == 0) {
            return atoms();
        }
        Arbitrary<Condition> inner = Arbitraries.lazy(() -> deeper(depth - 1));
        return Arbitraries.oneOf(
                atoms(),
                inner.map(SmallPlaybook::not),
                inner.list().ofMinSize(1).ofMaxSize(3).map(Condition.AllOf::new),
                inner.list().ofMinSize(1).ofMaxSize(3).map(Condition.AnyOf::new));
    }

    /** Few enough values that all situations they tell apart can be listed, and none that the world has a say in. */
    private static Arbitrary<Condition> atoms() {
        return Arbitraries.of(
                new Condition.TensionBetween(Tension.ANNOYED, Tension.ANGRY),
                new Condition.TensionBetween(Tension.CALM, Tension.CALM),
                new Condition.TensionBetween(Tension.FURIOUS, Tension.FURIOUS),
                new Condition.TrendIn(Set.of(Trend.RISING)),
                new Condition.TrendIn(Set.of(Trend.RISING, Trend.FALLING)),
                reached(Milestone.HEARD),
                reached(Milestone.UNDERSTOOD),
                reached(Milestone.HEARD, Milestone.UNDERSTOOD),
                fact(Fact.MAY_END),
                new Condition.CountAtLeast(Counter.REPEATS, 1),
                new Condition.CountAtLeast(Counter.REPEATS, 3),
                new Condition.InState(Set.of(StateId.GREETING)),
                new Condition.InState(Set.of(StateId.GREETING, StateId.CLOSED)));
    }

    private static List<Situation> everySituation() {
        List<Situation> all = new ArrayList<>();
        for (StateId state : List.of(StateId.GREETING, StateId.CLOSED, StateId.LISTENING)) {
            for (Tension tension : Tension.values()) {
                for (Trend trend : Trend.values()) {
                    for (int bits = 0; bits < 8; bits++) {
                        for (int repeats : new int[] {0, 1, 3}) {
                            all.add(situation(state, tension, trend, bits, repeats));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static Situation situation(StateId state, Tension tension, Trend trend, int bits, int repeats) {
        EnumSet<Milestone> reached = EnumSet.noneOf(Milestone.class);
        if ((bits & 1) != 0) {
            reached.add(Milestone.HEARD);
        }
        if ((bits & 2) != 0) {
            reached.add(Milestone.UNDERSTOOD);
        }
        return SituationBuilder.plain()
                .state(state)
                .tension(tension)
                .trend(trend)
                .reached(reached)
                .facts((bits & 4) != 0 ? Set.of(Fact.MAY_END) : Set.of())
                .count(Counter.REPEATS, repeats)
                .build();
    }

    @Test
    void alternatives_and_conjunctions_are_told_apart() {
        Condition either = any(reached(Milestone.HEARD), reached(Milestone.UNDERSTOOD));

        assertThat(search.find(List.of(either, not(reached(Milestone.HEARD)))))
                .hasValueSatisfying(witness -> assertThat(witness).contains("milestone understood"));
        assertThat(search.find(
                        List.of(not(both(reached(Milestone.HEARD), fact(Fact.MAY_END))), reached(Milestone.HEARD))))
                .hasValueSatisfying(witness -> assertThat(witness).contains("milestone heard"));
    }
}
