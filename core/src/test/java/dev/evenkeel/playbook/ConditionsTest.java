package dev.evenkeel.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.TechniqueId;
import dev.evenkeel.testkit.SituationBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Compiled conditions are right where they agree with {@link Condition#holdsIn}, their plain reading. */
final class ConditionsTest {

    private static final List<StateId> STATES = List.of(StateId.GREETING, StateId.CLOSED, new StateId("test.aside"));
    private static final List<SignalId> SIGNALS = SignalId.standard().subList(10, 16);
    private static final List<CustomerType> TYPES = CustomerType.standard().subList(4, 8);
    private static final List<TechniqueId> TECHNIQUES =
            List.of(TechniqueId.WAIT, TechniqueId.GREET, TechniqueId.APOLOGISE, new TechniqueId("test.nod"));

    @Property(tries = 1000)
    void compiled_and_plain_conditions_agree(
            @ForAll("conditions") List<Condition> conditions, @ForAll("situations") List<Situation> situations) {
        Conditions compiled = conditionsOf(conditions);

        for (Situation situation : situations) {
            Answers answers = compiled.in(situation);
            for (int i = 0; i < conditions.size(); i++) {
                assertThat(answers.hold(i))
                        .as("%s in %s", conditions.get(i), situation)
                        .isEqualTo(conditions.get(i).holdsIn(situation));
            }
        }
    }

    @Property
    void what_changes_with_state_and_milestones_is_answered_as_if_read_anew(
            @ForAll("conditions") List<Condition> conditions, @ForAll("situations") List<Situation> situations) {
        Conditions compiled = conditionsOf(conditions);
        Situation last = situations.get(situations.size() - 1);

        for (Situation situation : situations) {
            Answers moved = compiled.in(situation).in(last.state(), last.milestones());
            Answers anew = compiled.in(situation.in(last.state(), last.milestones()));
            assertThat(moved).isEqualTo(anew);
            for (int i = 0; i < conditions.size(); i++) {
                assertThat(moved.hold(i)).isEqualTo(anew.hold(i));
            }
        }
    }

    @Test
    void answers_to_other_conditions_are_not_taken_for_their_own() {
        Situation angry = SituationBuilder.plain().tension(Tension.ANGRY).build();
        Conditions some = conditionsOf(List.of(new Condition.TensionBetween(Tension.ANGRY, Tension.FURIOUS)));
        Conditions others = conditionsOf(List.of(new Condition.TensionBetween(Tension.CALM, Tension.ANNOYED)));
        Answers answers = some.in(angry);

        assertThat(some.in(answers)).isSameAs(answers);
        assertThat(others.in(answers).hold(0)).isFalse();
    }

    @Test
    void a_condition_that_is_added_later_is_answered_too() {
        Conditions conditions = conditionsOf(List.of(new Condition.HasSignal(Set.of(SignalId.INSULT))));
        Situation thanks = SituationBuilder.plain().signals(SignalId.GRATITUDE).build();
        Answers early = conditions.in(thanks);
        int place = conditions.add(new Condition.HasSignal(Set.of(SignalId.GRATITUDE)));

        assertThat(conditions.in(early).hold(place)).isTrue();
    }

    @Test
    void none_of_no_alternatives_holds_and_all_of_none_do() {
        Conditions none = conditionsOf(List.of(
                Condition.always(),
                new Condition.AnyOf(List.of()),
                new Condition.Not(Condition.always()),
                new Condition.Not(new Condition.AnyOf(List.of())),
                new Condition.TensionBetween(Tension.ANGRY, Tension.CALM),
                new Condition.HasSignal(Set.of())));
        Answers answers =
                none.in(SituationBuilder.plain().tension(Tension.ANGRY).build());

        assertThat(List.of(
                        answers.hold(0),
                        answers.hold(1),
                        answers.hold(2),
                        answers.hold(3),
                        answers.hold(4),
                        answers.hold(5)))
                .containsExactly(true, false, false, true, false, false);
    }

    @Test
    void more_ids_than_one_number_has_bits_are_told_apart() {
        List<Condition> many = IntStream.range(0, 200)
                .mapToObj(i -> (Condition) new Condition.HasSignal(Set.of(new SignalId("test." + i))))
                .toList();
        Situation shows = SituationBuilder.plain()
                .signals(new SignalId("test.7"), new SignalId("test.71"), new SignalId("other"))
                .build();
        Answers answers = conditionsOf(many).in(shows);

        assertThat(IntStream.range(0, 200).filter(answers::hold)).containsExactly(7, 71);
    }

    @Provide
    Arbitrary<List<Condition>> conditions() {
        return Arbitraries.lazyOf(ConditionsTest::leaves, () -> deeper(3))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Conditions conditionsOf(List<Condition> some) {
        Conditions conditions = Conditions.none();
        some.forEach(conditions::add);
        return conditions;
    }

    private static Arbitrary<Condition> deeper(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<Condition> inner = Arbitraries.lazy(() -> deeper(depth - 1));
        return Arbitraries.oneOf(
                leaves(),
                inner.map(Condition.Not::new),
                inner.list().ofMaxSize(3).map(Condition.AllOf::new),
                inner.list().ofMaxSize(3).map(Condition.AnyOf::new));
    }

    private static Arbitrary<Condition> leaves() {
        return Arbitraries.oneOf(
                some(STATES).map(Condition.InState::new),
                Combinators.combine(Arbitraries.of(Tension.class), Arbitraries.of(Tension.class))
                        .as(Condition.TensionBetween::new),
                some(List.of(Trend.values())).map(Condition.TrendIn::new),
                some(SIGNALS).map(Condition.HasSignal::new),
                some(TYPES).map(Condition.TypeIn::new),
                some(List.of(Channel.values())).map(Condition.OnChannel::new),
                some(List.of(Milestone.values())).map(Condition.Reached::new),
                some(List.of(Fact.values())).map(Condition.FactHolds::new),
                Combinators.combine(
                                Arbitraries.of(Counter.class),
                                Arbitraries.integers().between(1, Counter.CEILING))
                        .as(Condition.CountAtLeast::new),
                some(TECHNIQUES).map(Condition.Said::new),
                some(TECHNIQUES).map(Condition.SaidLast::new),
                some(TECHNIQUES).map(Condition.Advised::new),
                some(List.of(HostEvent.values())).map(Condition.OnEvent::new));
    }

    @Provide
    Arbitrary<List<Situation>> situations() {
        Arbitrary<Situation> who = Combinators.combine(
                        Arbitraries.of(STATES),
                        Arbitraries.of(Tension.class),
                        Arbitraries.of(Trend.class),
                        some(SIGNALS),
                        Arbitraries.of(TYPES),
                        Arbitraries.of(Channel.class),
                        some(List.of(Milestone.values())),
                        some(List.of(Fact.values())))
                .as((state, tension, trend, signals, type, channel, reached, facts) -> new Situation(
                        state, tension, trend, signals, type, channel, reached, facts, Map.of(), Set.of(), Set.of(),
                        null, null));
        return Combinators.combine(
                        who,
                        Arbitraries.maps(
                                Arbitraries.of(Counter.class),
                                Arbitraries.integers().between(0, 12)),
                        some(TECHNIQUES),
                        some(TECHNIQUES),
                        Arbitraries.of(TECHNIQUES).injectNull(0.3),
                        Arbitraries.of(HostEvent.class).injectNull(0.5))
                .as((there, counts, said, saidLast, advised, event) -> new Situation(
                        there.state(),
                        there.tension(),
                        there.trend(),
                        there.signals(),
                        there.type(),
                        there.channel(),
                        there.milestones(),
                        there.facts(),
                        counts,
                        said,
                        saidLast,
                        advised,
                        event))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static <T> Arbitrary<Set<T>> some(List<T> values) {
        return Arbitraries.of(values).set().ofMaxSize(Math.min(4, values.size()));
    }
}
