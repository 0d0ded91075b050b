package dev.evenkeel.playbook;

import static dev.evenkeel.playbook.SmallPlaybook.both;
import static dev.evenkeel.playbook.SmallPlaybook.fact;
import static dev.evenkeel.playbook.SmallPlaybook.inState;
import static dev.evenkeel.playbook.SmallPlaybook.plus;
import static dev.evenkeel.playbook.SmallPlaybook.prefer;
import static dev.evenkeel.playbook.SmallPlaybook.way;
import static dev.evenkeel.playbook.SmallPlaybook.without;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.emotion.Tension;
import dev.evenkeel.technique.TechniqueId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class PlaybookCheckTest {

    private final Playbook sound = SmallPlaybook.sound();

    @Test
    void a_sound_playbook_has_no_flaws() {
        assertThat(PlaybookCheck.flawsOf(sound)).isEmpty();
    }

    @Test
    void a_state_that_cannot_be_reached_or_left_is_named() {
        Playbook cut = SmallPlaybook.withTransitions(sound, without(sound.transitions(), rule("small.understood")));
        Playbook stuck = SmallPlaybook.withTransitions(sound, without(sound.transitions(), rule("small.safe")));

        assertThat(problems(cut)).contains("the state resolving cannot be reached");
        assertThat(problems(stuck)).contains("the state safety cannot be left");
    }

    @Test
    void a_state_without_a_way_to_a_person_is_named() {
        List<Transition> loop = plus(
                without(
                        sound.transitions(),
                        way -> way.info().id().id().equals("small.person")
                                || way.from().contains(StateId.RESOLVING)),
                way("round", Band.STATE, 1, List.of(StateId.RESOLVING), StateId.RESOLVING, Condition.always()));

        assertThat(problems(SmallPlaybook.withTransitions(sound, loop)))
                .contains("from the state greeting there is no way to a person");
    }

    @Test
    void a_state_that_does_not_exist_and_one_that_must_are_named() {
        Playbook odd = SmallPlaybook.withTransitions(
                sound,
                plus(
                        sound.transitions(),
                        way("odd", Band.STATE, 1, List.of(StateId.GREETING), StateId.AGREEING, Condition.always())));
        Playbook bare = new Playbook(
                "bare", StateId.AGREEING, Set.of(StateId.GREETING), List.of(), List.of(), List.of(), List.of());

        assertThat(PlaybookCheck.flawsOf(odd))
                .extracting(PlaybookFlaw::toString)
                .containsExactly("small, small.odd: it leads from or to a state that does not exist");
        assertThat(problems(bare))
                .contains(
                        "the initial state agreeing is not one of its states",
                        "the state safety is missing",
                        "the state handover is missing",
                        "the state closed is missing");
    }

    @Test
    void a_situation_without_an_answer_is_shown() {
        Playbook gap = SmallPlaybook.withPreferences(
                sound,
                plus(
                        without(sound.preferences(), preference("small.help")),
                        prefer(
                                "help",
                                Band.DEFAULT,
                                50,
                                SmallPlaybook.from(Tension.ANNOYED),
                                TechniqueId.ANSWER_QUESTION)));

        assertThat(PlaybookCheck.flawsOf(gap)).singleElement().satisfies(flaw -> {
            assertThat(flaw.problem()).isEqualTo("no preference fits in some situation");
            assertThat(flaw.witness()).contains("tension calm");
        });
    }

    @Test
    void an_order_that_hangs_on_ids_alone_is_shown() {
        Playbook overlap = SmallPlaybook.withTransitions(
                sound,
                plus(
                        sound.transitions(),
                        way(
                                "rival",
                                Band.STATE,
                                50,
                                List.of(StateId.GREETING),
                                StateId.RESOLVING,
                                both(fact(Fact.CUSTOMER_SPOKE), SmallPlaybook.from(Tension.FURIOUS)))));

        assertThat(PlaybookCheck.flawsOf(overlap)).first().satisfies(flaw -> {
            assertThat(flaw.problem()).isEqualTo("only its id puts it before small.rival, which leads elsewhere");
            assertThat(flaw.witness()).contains("state greeting", "tension furious");
        });
    }

    @Test
    void two_preferences_of_one_rank_that_disagree_are_shown() {
        Playbook overlap = SmallPlaybook.withPreferences(
                sound,
                plus(
                        sound.preferences(),
                        prefer("zeal", Band.STATE, 50, inState(StateId.RESOLVING, StateId.CLOSED), TechniqueId.GREET)));

        assertThat(problems(overlap)).contains("only its id puts it before small.zeal, which prefers something else");
    }

    @Test
    void a_playbook_that_switches_the_safety_lane_off_is_refused() {
        Playbook deaf = SmallPlaybook.withTransitions(
                sound,
                plus(
                        without(sound.transitions(), rule("small.danger")),
                        way(
                                "danger",
                                Band.DEFAULT,
                                0,
                                List.of(
                                        StateId.GREETING,
                                        StateId.LISTENING,
                                        StateId.RESOLVING,
                                        StateId.BOUNDARY,
                                        StateId.HANDOVER,
                                        StateId.CLOSED),
                                StateId.SAFETY,
                                SmallPlaybook.signal(SmallPlaybook.DANGER))));
        Playbook mute = SmallPlaybook.withPreferences(
                sound,
                plus(sound.preferences(), prefer("first", Band.SAFETY, 999, Condition.always(), TechniqueId.GREET)));

        assertThat(problems(deaf)).contains("danger does not lead to safety");
        assertThat(problems(mute)).contains("something comes before safety");
    }

    @Test
    void a_request_for_a_person_that_is_put_off_is_refused() {
        Playbook slow = SmallPlaybook.withTransitions(
                sound,
                plus(
                        sound.transitions(),
                        way(
                                "wall",
                                Band.REVIEW,
                                99,
                                List.of(StateId.LISTENING),
                                StateId.RESOLVING,
                                SmallPlaybook.from(Tension.ANGRY))));

        assertThat(problems(slow)).contains("a request for a person is not met at once");
    }

    @Test
    void a_boundary_against_anger_is_refused() {
        Playbook harsh = SmallPlaybook.withTransitions(
                sound,
                plus(
                        sound.transitions(),
                        way(
                                "harsh",
                                Band.REVIEW,
                                10,
                                List.of(StateId.LISTENING),
                                StateId.BOUNDARY,
                                SmallPlaybook.from(Tension.FURIOUS))));
        Playbook cold = SmallPlaybook.withPreferences(
                sound,
                plus(
                        sound.preferences(),
                        prefer(
                                "cold",
                                Band.REVIEW,
                                60,
                                SmallPlaybook.from(Tension.FURIOUS),
                                TechniqueId.SET_BOUNDARY)));

        assertThat(problems(harsh)).contains("a boundary follows from anger, not from abuse");
        assertThat(problems(cold)).contains("a boundary is set where there is no abuse");
    }

    @Test
    void an_end_without_a_warning_is_refused() {
        Playbook abrupt = SmallPlaybook.withTransitions(
                sound,
                plus(
                        sound.transitions(),
                        way(
                                "abrupt",
                                Band.REVIEW,
                                10,
                                List.of(StateId.LISTENING),
                                StateId.CLOSED,
                                SmallPlaybook.from(Tension.FURIOUS))));
        Playbook curt = SmallPlaybook.withPreferences(
                sound,
                plus(
                        sound.preferences(),
                        prefer(
                                "curt",
                                Band.REVIEW,
                                60,
                                SmallPlaybook.from(Tension.FURIOUS),
                                TechniqueId.END_GRACEFULLY)));

        assertThat(problems(abrupt)).contains("a conversation ends without a warning and without a reason");
        assertThat(problems(curt)).contains("a conversation is ended without a warning and without a reason");
    }

    @Test
    void a_solution_before_acknowledgement_is_refused_unless_a_gate_holds_it_back() {
        Preference rash =
                prefer("rash", Band.REVIEW, 60, SmallPlaybook.from(Tension.ANGRY), TechniqueId.OFFER_SOLUTION);
        Playbook held = SmallPlaybook.withPreferences(sound, plus(sound.preferences(), rash));
        Playbook free = SmallPlaybook.with(sound, sound.transitions(), held.preferences(), List.of());

        assertThat(problems(free)).contains("a solution comes before acknowledgement");
        assertThat(PlaybookCheck.flawsOf(held))
                .filteredOn(flaw -> flaw.problem().equals("a solution comes before acknowledgement"))
                .allSatisfy(flaw -> assertThat(flaw.witness()).contains("understood"));
    }

    @Test
    void a_hand_over_or_the_safety_lane_that_a_line_can_end_is_refused() {
        Playbook leaky = SmallPlaybook.withTransitions(
                sound,
                plus(
                        sound.transitions(),
                        way(
                                "leak",
                                Band.STATE,
                                1,
                                List.of(StateId.HANDOVER, StateId.SAFETY),
                                StateId.LISTENING,
                                fact(Fact.CUSTOMER_SPOKE))));

        assertThat(problems(leaky))
                .contains("safety ends without a system event", "a hand-over ends without a system event");
    }

    private static java.util.function.Predicate<Transition> rule(String id) {
        return transition -> transition.info().id().id().equals(id);
    }

    private static java.util.function.Predicate<Preference> preference(String id) {
        return preference -> preference.info().id().id().equals(id);
    }

    private static List<String> problems(Playbook playbook) {
        return PlaybookCheck.flawsOf(playbook).stream()
                .map(PlaybookFlaw::problem)
                .toList();
    }
}
