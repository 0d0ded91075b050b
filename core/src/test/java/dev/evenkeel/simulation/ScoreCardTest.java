package dev.evenkeel.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.technique.TechniqueId;
import org.junit.jupiter.api.Test;

class ScoreCardTest {

    private final Evenkeel evenkeel = Evenkeel.with(PracticePack.pack());
    private final RolePlay begun =
            RolePlay.begin(evenkeel, Scenarios.lostSuitcase().build(), 1);

    @Test
    void the_line_that_hurt_is_named_with_what_to_do_instead_and_a_better_one() {
        ScoreCard card = ScoreCard.of(begun.answer("I'm listening.").answer("Please hold."));

        Mark harmful = card.marks().get(1);
        assertThat(harmful.agent()).isEqualTo("Please hold.");
        assertThat(harmful.harmed()).singleElement().satisfies(remark -> {
            assertThat(remark.id()).isEqualTo("hold-phrase");
            assertThat(remark.because()).contains("makes things worse");
            assertThat(remark.instead()).contains("instead");
        });
        assertThat(harmful.missed()).isEqualTo(TechniqueId.APOLOGISE);
        assertThat(harmful.better()).isEqualTo("I'm sorry, Rosa.");
        assertThat(harmful.points()).isZero();
        assertThat(harmful.heatAfter()).isGreaterThan(harmful.heatBefore());
    }

    @Test
    void the_line_that_helped_is_named_with_the_reason_and_needs_no_better_one() {
        Mark helpful =
                ScoreCard.of(begun.answer("I'm listening, Rosa.")).marks().get(0);

        assertThat(helpful.helped()).singleElement().satisfies(remark -> {
            assertThat(remark.id()).isEqualTo("active-listening");
            assertThat(remark.because()).isEqualTo("It helps: active-listening.");
        });
        assertThat(helpful.harmed()).isEmpty();
        assertThat(helpful.missed()).isNull();
        assertThat(helpful.better()).isNull();
        assertThat(helpful.points()).isEqualTo(1);
    }

    @Test
    void a_line_that_was_not_said_is_a_line_that_was_missed() {
        Mark silent = ScoreCard.of(begun.answer("")).marks().get(0);

        assertThat(silent.harmed()).extracting(Remark::id).containsExactly(Remark.SILENCE);
        assertThat(silent.missed()).isEqualTo(TechniqueId.ACTIVE_LISTENING);
        assertThat(silent.better()).isEqualTo("I'm listening, Rosa.");
    }

    @Test
    void a_technique_that_fits_later_helps_less_than_the_one_that_fits_now() {
        Mark early = ScoreCard.of(begun.answer("I'm sorry.")).marks().get(0);
        Mark now = ScoreCard.of(begun.answer("I'm listening.")).marks().get(0);

        assertThat(early.points()).isPositive().isLessThan(now.points());
        assertThat(early.missed()).isEqualTo(TechniqueId.ACTIVE_LISTENING);
    }

    @Test
    void what_a_gate_holds_back_does_not_help() {
        Mark early = ScoreCard.of(begun.answer("Goodbye now.")).marks().get(0);

        assertThat(early.helped()).isEmpty();
    }

    @Test
    void kind_words_help_beside_a_sentence_that_hurts_and_not_within_it() {
        Mark beside = ScoreCard.of(begun.answer("I'm listening, Rosa. Please hold."))
                .marks()
                .get(0);
        Mark within = ScoreCard.of(begun.answer("I'm listening, but please hold, Rosa!"))
                .marks()
                .get(0);

        assertThat(beside.helped()).extracting(Remark::id).containsExactly("active-listening");
        assertThat(within.helped()).isEmpty();
        assertThat(within.heatAfter()).isGreaterThan(beside.heatAfter());
    }

    @Test
    void the_same_thing_wrong_twice_is_told_twice_and_hurts_once() {
        Mark once = ScoreCard.of(begun.answer("Please hold.")).marks().get(0);
        Mark twice =
                ScoreCard.of(begun.answer("Please hold. Please hold.")).marks().get(0);

        assertThat(twice.harmed()).hasSize(2);
        assertThat(twice.heatAfter()).isEqualTo(once.heatAfter());
    }

    @Test
    void the_card_tells_the_ending_the_heat_and_the_mean() {
        ScoreCard card = ScoreCard.of(
                begun.answer("I'm listening.").answer("Please hold.").answer(""));

        assertThat(card.scenario()).isEqualTo("practice.lost-suitcase");
        assertThat(card.ending()).isNull();
        assertThat(card.points()).isEqualTo(33);
        assertThat(card.heatAtFirst()).isEqualTo(Temperament.QUICK.heat());
        assertThat(card.heatAtMost()).isEqualTo(card.heatAtLast());
        assertThat(card.marks()).extracting(Mark::turn).containsExactly(1, 2, 3);
    }

    @Test
    void before_the_first_answer_there_is_nothing_to_mark() {
        assertThat(ScoreCard.of(begun).points()).isZero();
        assertThat(ScoreCard.of(begun).marks()).isEmpty();
    }

    @Test
    void what_was_said_is_printed_nowhere() {
        RolePlay play = begun.answer("I'm listening, Qanarybird.");

        assertThat(play + "" + play.exchanges() + ScoreCard.of(play) + play.customer() + play.advice())
                .doesNotContain("Qanarybird")
                .doesNotContain("suitcase and")
                .doesNotContain("still waiting")
                .doesNotContain("Rosa");
    }
}
