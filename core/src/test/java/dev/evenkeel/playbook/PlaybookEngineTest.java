package dev.evenkeel.playbook;

import static dev.evenkeel.playbook.SmallPlaybook.circumstances;
import static dev.evenkeel.playbook.SmallPlaybook.fact;
import static dev.evenkeel.playbook.SmallPlaybook.way;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.signal.Reason;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.signal.Why;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class PlaybookEngineTest {

    private final PlaybookEngine engine = SmallPlaybook.engine();
    private final Progress start = Progress.start(engine.playbook());

    @Nested
    final class TakingTransitions {

        @Test
        void a_heated_line_moves_to_listening_and_says_why() {
            Step step = engine.heard(start, Set.of(), circumstances(Tension.ANGRY));

            assertThat(step.progress().state()).isEqualTo(StateId.LISTENING);
            assertThat(step.move())
                    .isEqualTo(new Move(
                            StateId.GREETING,
                            StateId.LISTENING,
                            new RuleId("small.hot"),
                            Reason.of("because of hot (customer-spoke yes, tension angry)")));
            assertThat(step.situation().state()).isEqualTo(StateId.LISTENING);
        }

        @Test
        void a_line_that_no_transition_waits_for_moves_nothing() {
            Step step = engine.heard(start, Set.of(), circumstances(Tension.CALM));

            assertThat(step.progress().state()).isEqualTo(StateId.GREETING);
            assertThat(step.move()).isNull();
        }

        @Test
        void a_higher_band_wins_whatever_the_priorities() {
            Step step = engine.heard(
                    start, Set.of(SignalId.HUMAN_REQUEST, SignalId.EMERGENCY), circumstances(Tension.ANGRY));

            assertThat(step.progress().state()).isEqualTo(StateId.SAFETY);
        }

        @Test
        void within_a_band_the_priority_decides_and_then_the_id() {
            Transition urgent =
                    way("z", Band.STATE, 60, List.of(StateId.GREETING), StateId.CLOSED, fact(Fact.CUSTOMER_SPOKE));
            Transition tieA =
                    way("a", Band.STATE, 50, List.of(StateId.GREETING), StateId.RESOLVING, fact(Fact.AGENT_SPOKE));
            Transition tieB =
                    way("b", Band.STATE, 50, List.of(StateId.GREETING), StateId.LISTENING, fact(Fact.AGENT_SPOKE));
            PlaybookEngine other =
                    engineWith(SmallPlaybook.plus(SmallPlaybook.sound().transitions(), tieB, urgent, tieA));

            assertThat(other.heard(start, Set.of(), circumstances(Tension.ANGRY))
                            .progress()
                            .state())
                    .isEqualTo(StateId.CLOSED);
            assertThat(other.said(start, Set.of(), false, circumstances(Tension.CALM))
                            .progress()
                            .state())
                    .isEqualTo(StateId.RESOLVING);
        }

        @Test
        void at_most_one_transition_is_taken_for_a_line() {
            Progress understood = engine.noted(start, HostEvent.UNDERSTANDING_CONFIRMED, circumstances(Tension.CALM))
                    .progress();

            Step first = engine.heard(understood, Set.of(), circumstances(Tension.ANGRY));
            Step second = engine.heard(first.progress(), Set.of(), circumstances(Tension.ANGRY));

            assertThat(first.progress().state()).isEqualTo(StateId.LISTENING);
            assertThat(second.progress().state()).isEqualTo(StateId.RESOLVING);
        }

        @Test
        void a_transition_forgets_what_does_not_outlast_it() {
            Progress understood = engine.noted(start, HostEvent.UNDERSTANDING_CONFIRMED, circumstances(Tension.CALM))
                    .progress();
            Progress closed = understood.in(StateId.CLOSED, understood.milestones());

            Step back = engine.heard(closed, Set.of(), circumstances(Tension.CALM));

            assertThat(closed.milestones()).contains(Milestone.UNDERSTOOD);
            assertThat(back.progress().milestones()).doesNotContain(Milestone.UNDERSTOOD);
            assertThat(back.situation().milestones()).doesNotContain(Milestone.UNDERSTOOD);
        }

        @Test
        void a_rule_that_is_off_is_not_there_and_one_in_shadow_only_tells() {
            Transition hot = SmallPlaybook.sound().transitions().stream()
                    .filter(way -> way.info().id().id().equals("small.hot"))
                    .findFirst()
                    .orElseThrow();

            Step off = engineWith(List.of(in(hot, Mode.OFF))).heard(start, Set.of(), circumstances(Tension.ANGRY));
            Step shadow =
                    engineWith(List.of(in(hot, Mode.SHADOW))).heard(start, Set.of(), circumstances(Tension.ANGRY));

            assertThat(off.move()).isNull();
            assertThat(off.shadows()).isEmpty();
            assertThat(shadow.move()).isNull();
            assertThat(shadow.shadows())
                    .containsExactly(new Why(
                            new RuleId("small.hot"),
                            "in shadow, to listening: because of hot (customer-spoke yes, tension angry)"));
        }

        @Property(tries = 50)
        void the_order_in_which_rules_were_written_never_matters(@ForAll long seed, @ForAll Tension tension) {
            Playbook sound = SmallPlaybook.sound();
            Playbook shuffled = SmallPlaybook.with(
                    sound,
                    shuffled(sound.transitions(), seed),
                    shuffled(sound.preferences(), seed),
                    shuffled(sound.gates(), seed));
            PlaybookEngine other = PlaybookEngine.of(shuffled, SmallPlaybook.techniques());

            Step here = engine.heard(start, Set.of(SignalId.QUESTION), circumstances(tension));
            Step there = other.heard(start, Set.of(SignalId.QUESTION), circumstances(tension));

            assertThat(there).isEqualTo(here);
            assertThat(other.rank(there.situation())).isEqualTo(engine.rank(here.situation()));
        }

        private PlaybookEngine engineWith(List<Transition> transitions) {
            return PlaybookEngine.of(
                    SmallPlaybook.withTransitions(SmallPlaybook.sound(), transitions), SmallPlaybook.techniques());
        }

        private Transition in(Transition way, Mode mode) {
            return new Transition(
                    SmallPlaybook.info("hot", mode),
                    way.from(),
                    way.to(),
                    way.band(),
                    way.priority(),
                    way.when(),
                    way.because(),
                    way.forgets());
        }

        private <T> List<T> shuffled(List<T> rules, long seed) {
            List<T> copy = new ArrayList<>(rules);
            Collections.shuffle(copy, new Random(seed));
            return copy;
        }
    }

    @Nested
    final class ReachingMilestones {

        @Test
        void an_agents_line_reaches_what_its_techniques_reach() {
            Step step = engine.said(start, Set.of(TechniqueId.VALIDATE_FEELINGS), false, circumstances(Tension.ANGRY));

            assertThat(step.progress().milestones()).containsExactly(Milestone.ACKNOWLEDGED);
        }

        @Test
        void a_signal_reaches_a_milestone_and_its_contrary_undoes_it() {
            Step yes = engine.heard(start, Set.of(SignalId.UNDERSTANDING_CONFIRMED), circumstances(Tension.CALM));
            Step no = engine.heard(yes.progress(), Set.of(SignalId.UNDERSTANDING_DENIED), circumstances(Tension.CALM));

            assertThat(yes.progress().milestones()).contains(Milestone.UNDERSTOOD);
            assertThat(no.progress().milestones()).doesNotContain(Milestone.UNDERSTOOD);
        }

        @Test
        void where_a_line_says_both_the_milestone_is_undone() {
            Step both = engine.heard(
                    start,
                    Set.of(SignalId.UNDERSTANDING_CONFIRMED, SignalId.UNDERSTANDING_DENIED),
                    circumstances(Tension.CALM));

            assertThat(both.progress().milestones()).doesNotContain(Milestone.UNDERSTOOD);
        }

        @Test
        void an_offer_is_accepted_only_after_one_was_made() {
            Step early = engine.heard(start, Set.of(SignalId.OFFER_ACCEPTED), circumstances(Tension.CALM));
            Progress offered = engine.said(
                            start, Set.of(TechniqueId.OFFER_SOLUTION), false, circumstances(Tension.CALM))
                    .progress();
            Step late = engine.heard(offered, Set.of(SignalId.OFFER_ACCEPTED), circumstances(Tension.CALM));

            assertThat(early.progress().milestones()).doesNotContain(Milestone.ACCEPTED);
            assertThat(late.progress().milestones()).contains(Milestone.ACCEPTED);
        }

        @Test
        void a_line_above_calm_is_a_complaint_and_a_promise_is_a_commitment() {
            Step heard = engine.heard(start, Set.of(), circumstances(Tension.ANNOYED));
            Step said = engine.said(start, Set.of(), true, circumstances(Tension.CALM));

            assertThat(heard.progress().milestones()).containsExactly(Milestone.COMPLAINED);
            assertThat(said.progress().milestones()).containsExactly(Milestone.COMMITTED);
        }
    }

    @Nested
    final class Counting {

        @Test
        void hard_turns_are_counted_in_a_row() {
            Progress twice = hear(hear(start, Tension.FRUSTRATED), Tension.FURIOUS);

            assertThat(twice.count(Counter.HARD_TURNS)).isEqualTo(2);
            assertThat(hear(twice, Tension.ANNOYED).count(Counter.HARD_TURNS)).isZero();
        }

        @Test
        void warnings_and_apologies_are_counted_by_lines_that_were_sent() {
            Progress warned =
                    say(say(start, TechniqueId.SET_BOUNDARY), TechniqueId.APOLOGISE, TechniqueId.SET_BOUNDARY);

            assertThat(warned.count(Counter.WARNINGS)).isEqualTo(2);
            assertThat(warned.count(Counter.APOLOGIES)).isEqualTo(1);
        }

        @Test
        void unfinished_lines_are_counted_until_one_is_finished() {
            Circumstances writing = circumstances(Tension.ANGRY).with(Fact.COMPLETE, false);
            Progress twice = engine.heard(engine.heard(start, Set.of(), writing).progress(), Set.of(), writing)
                    .progress();
            Step finished = engine.heard(twice, Set.of(), circumstances(Tension.ANGRY));

            assertThat(finished.situation().count(Counter.UNFINISHED)).isEqualTo(2);
            assertThat(finished.progress().count(Counter.UNFINISHED)).isZero();
        }

        @Test
        void the_same_advice_is_counted_in_a_row_and_nothing_else_is_forgotten_with_it() {
            Progress insulted = engine.heard(start, Set.of(SignalId.INSULT), circumstances(Tension.CALM))
                    .progress();
            Progress twice = insulted.advising(TechniqueId.WAIT).advising(TechniqueId.WAIT);
            Progress other = twice.advising(TechniqueId.GREET);

            assertThat(twice.count(Counter.SAME_TECHNIQUE)).isEqualTo(2);
            assertThat(other.count(Counter.SAME_TECHNIQUE)).isEqualTo(1);
            assertThat(other.count(Counter.INSULTS)).isEqualTo(1);
        }

        @Test
        void a_count_stops_at_the_largest_integer() {
            Progress many = start.with(Counts.of(Map.of(Counter.INSULTS, Integer.MAX_VALUE)));

            Progress more = engine.heard(many, Set.of(SignalId.INSULT), circumstances(Tension.CALM))
                    .progress();

            assertThat(more.count(Counter.INSULTS)).isEqualTo(Integer.MAX_VALUE);
        }

        @Test
        void what_was_never_counted_and_what_was_counted_zero_times_are_equal() {
            Map<Counter, Integer> zero = Counts.of(Map.of(Counter.INSULTS, 0, Counter.WARNINGS, 1));

            assertThat(zero).isEqualTo(Map.of(Counter.WARNINGS, 1)).doesNotContainKey(Counter.INSULTS);
        }

        @Test
        void nothing_is_counted_less_than_zero_times() {
            assertThatThrownBy(() -> Counts.of(Map.of(Counter.INSULTS, -1)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("counts: insults must be 0 or more, not -1");
        }

        private Progress hear(Progress before, Tension tension) {
            return engine.heard(before, Set.of(), circumstances(tension)).progress();
        }

        private Progress say(Progress before, TechniqueId... used) {
            return engine.said(before, Set.of(used), false, circumstances(Tension.CALM))
                    .progress();
        }
    }

    @Nested
    final class CrossingTheLineAgain {

        private final Progress warned = engine.said(
                        start, Set.of(TechniqueId.SET_BOUNDARY), false, circumstances(Tension.CALM))
                .progress();

        @Test
        void one_mild_insult_after_a_warning_is_listened_to() {
            assertThat(crossed(warned, Set.of(SignalId.INSULT), false)).isFalse();
        }

        @Test
        void the_second_mild_insult_after_a_warning_crosses_the_line_again() {
            Progress once = engine.heard(warned, Set.of(SignalId.INSULT), circumstances(Tension.CALM))
                    .progress();

            assertThat(crossed(once, Set.of(SignalId.INSULT), false)).isTrue();
        }

        @Test
        void a_severe_insult_or_harassment_after_a_warning_crosses_it_at_once() {
            assertThat(crossed(warned, Set.of(SignalId.INSULT), true)).isTrue();
            assertThat(crossed(warned, Set.of(SignalId.HARASSMENT), false)).isTrue();
        }

        @Test
        void without_a_warning_nothing_is_crossed_again() {
            assertThat(crossed(start, Set.of(SignalId.HARASSMENT), true)).isFalse();
        }

        private boolean crossed(Progress before, Set<SignalId> signals, boolean severe) {
            Circumstances now = circumstances(Tension.ANGRY).with(Fact.SEVERE_ABUSE, severe);
            return engine.heard(before, signals, now).situation().facts().contains(Fact.CROSSED_AGAIN);
        }
    }

    @Test
    void between_two_lines_nobody_speaks() {
        Situation between = engine.between(start, circumstances(Tension.ANGRY).with(Fact.CUSTOMER_SPOKE, true));

        assertThat(between.facts()).doesNotContain(Fact.CUSTOMER_SPOKE, Fact.AGENT_SPOKE);
        assertThat(between.signals()).isEmpty();
        assertThat(between.event()).isNull();
    }

    @Test
    void a_conversation_in_a_state_that_the_playbook_lacks_is_refused_wherever_it_comes_in() {
        Progress elsewhere =
                new Progress("own", new StateId("own.aside"), Set.of(), Map.of(), Set.of(), Set.of(), null);
        Circumstances calm = circumstances(Tension.CALM);

        for (ThrowingCallable refused : List.<ThrowingCallable>of(
                () -> engine.heard(elsewhere, Set.of(SignalId.SELF_HARM), calm),
                () -> engine.said(elsewhere, Set.of(), false, calm),
                () -> engine.noted(elsewhere, HostEvent.CLOSED, calm),
                () -> engine.between(elsewhere, calm))) {
            assertThatThrownBy(refused)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("conversation: state \"own.aside\" is not in the playbook \"small\" that this engine"
                            + " follows; the conversation follows \"own\" and needs an engine that does");
        }
    }

    @Test
    void an_event_of_the_host_moves_the_playbook() {
        Progress safety = engine.heard(start, Set.of(SignalId.SELF_HARM), circumstances(Tension.CALM))
                .progress();

        assertThat(engine.heard(safety, Set.of(SignalId.GRATITUDE), circumstances(Tension.CALM))
                        .progress()
                        .state())
                .isEqualTo(StateId.SAFETY);
        assertThat(engine.noted(safety, HostEvent.SAFETY_ENDED, circumstances(Tension.CALM))
                        .progress()
                        .state())
                .isEqualTo(StateId.LISTENING);
    }
}
