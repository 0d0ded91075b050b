package dev.evenkeel.playbook;

import static dev.evenkeel.playbook.SmallPlaybook.circumstances;
import static dev.evenkeel.playbook.SmallPlaybook.gate;
import static dev.evenkeel.playbook.SmallPlaybook.prefer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.emotion.Tension;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.Why;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which techniques an engine ranks, in which order, and what it holds back. */
final class TechniqueRankingTest {

    private final PlaybookEngine engine = SmallPlaybook.engine();
    private final Progress start = Progress.start(engine.playbook());

    @Test
    void the_gate_holds_a_solution_back_and_says_so() {
        Ranking ranking = engine.rank(heard(Tension.ANGRY));

        assertThat(techniques(ranking))
                .containsExactly(
                        TechniqueId.ACTIVE_LISTENING, TechniqueId.VALIDATE_FEELINGS, TechniqueId.ANSWER_QUESTION);
        assertThat(ranking.avoid()).containsExactly("offer-solution", "hold-phrase");
        assertThat(ranking.whyNot())
                .containsExactly(new WhyNot(
                        TechniqueId.OFFER_SOLUTION,
                        new RuleId("small.listen-before-solving"),
                        "because of listen-before-solving (tension angry, understood no)"));
    }

    @Test
    void each_candidate_carries_the_rule_and_the_values_that_it_read() {
        Candidate best = engine.rank(heard(Tension.ANGRY)).candidates().get(0);

        assertThat(best.band()).isEqualTo(Band.REVIEW);
        assertThat(best.why())
                .isEqualTo(new Why(new RuleId("small.listen"), "because of listen (tension angry, acknowledged no)"));
    }

    @Test
    void a_technique_that_several_rules_name_is_listed_once_where_it_ranks_highest() {
        Preference again = prefer("again", Band.DEFAULT, 40, Condition.always(), TechniqueId.ACTIVE_LISTENING);
        PlaybookEngine other =
                engineWith(SmallPlaybook.plus(SmallPlaybook.sound().preferences(), again));

        Ranking ranking = other.rank(heard(Tension.ANGRY));

        assertThat(techniques(ranking)).containsOnlyOnce(TechniqueId.ACTIVE_LISTENING);
        assertThat(ranking.candidates().get(0).why().rule().id()).isEqualTo("small.listen");
    }

    @Test
    void whoever_goes_through_them_finds_what_is_found_by_place() {
        List<Candidate> candidates = engine.rank(heard(Tension.ANGRY)).candidates();
        List<Candidate> oneByOne = new ArrayList<>();
        candidates.iterator().forEachRemaining(oneByOne::add);

        assertThat(oneByOne)
                .hasSize(candidates.size())
                .containsExactlyElementsOf(candidates.subList(0, candidates.size()));
        assertThat(candidates.isEmpty()).isFalse();
    }

    @Test
    void where_no_rule_fits_there_still_is_a_safe_technique() {
        PlaybookEngine none = engineWith(List.of());

        assertThat(techniques(none.rank(heard(Tension.CALM)))).containsExactly(TechniqueId.ANSWER_QUESTION);
        assertThat(techniques(none.rank(heard(Tension.ANNOYED)))).containsExactly(TechniqueId.ACTIVE_LISTENING);
    }

    @Test
    void where_everything_is_held_back_there_still_is_a_safe_technique() {
        PlaybookEngine closed = PlaybookEngine.of(
                SmallPlaybook.with(
                        SmallPlaybook.sound(),
                        List.of(),
                        List.of(prefer("only", Band.STATE, 1, Condition.always(), TechniqueId.GREET)),
                        List.of(gate("no", Condition.always(), "greet"))),
                SmallPlaybook.techniques());

        assertThat(techniques(closed.rank(heard(Tension.CALM)))).containsExactly(TechniqueId.ANSWER_QUESTION);
    }

    @Test
    void a_preference_in_shadow_is_told_and_not_followed() {
        Preference listen = new Preference(
                SmallPlaybook.info("shadow", Mode.SHADOW),
                Band.SAFETY,
                100,
                Condition.always(),
                List.of(TechniqueId.GREET),
                "because of shadow");
        Ranking ranking = engineWith(List.of(listen)).rank(heard(Tension.CALM));

        assertThat(techniques(ranking)).doesNotContain(TechniqueId.GREET);
        assertThat(ranking.shadows())
                .containsExactly(new Why(new RuleId("small.shadow"), "in shadow: because of shadow"));
    }

    private PlaybookEngine engineWith(List<Preference> preferences) {
        return PlaybookEngine.of(
                SmallPlaybook.withPreferences(SmallPlaybook.sound(), preferences), SmallPlaybook.techniques());
    }

    private Situation heard(Tension tension) {
        return engine.heard(start, Set.of(), circumstances(tension)).situation();
    }

    private List<TechniqueId> techniques(Ranking ranking) {
        return ranking.candidates().stream().map(Candidate::technique).toList();
    }
}
