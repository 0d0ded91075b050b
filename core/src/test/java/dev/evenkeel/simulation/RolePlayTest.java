package dev.evenkeel.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.dialogue.Bounds;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.technique.TechniqueId;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RolePlayTest {

    private final Evenkeel evenkeel = Evenkeel.with(PracticePack.pack());
    private final Scenario suitcase = Scenarios.lostSuitcase().build();
    private final RolePlay begun = RolePlay.begin(evenkeel, suitcase, 1);

    @Test
    void it_begins_with_a_line_of_the_customer_that_evenkeel_has_heard() {
        assertThat(begun.customerLine()).contains("suitcase");
        assertThat(begun.advice().conversation().customerTurns()).isEqualTo(1);
        assertThat(begun.exchanges()).isEmpty();
        assertThat(begun.ending()).isNull();
    }

    @Test
    void a_line_that_helps_cools_and_gets_a_calmer_answer() {
        RolePlay listened = begun.answer("I'm listening, Rosa.");

        assertThat(listened.customer().line().mood()).isEqualTo(Mood.CALMING);
        assertThat(listened.customer().heat()).isLessThan(begun.customer().heat());
    }

    @Test
    void a_line_that_hurts_heats_and_is_answered_for_what_it_was() {
        RolePlay held = begun.answer("Please hold.");

        assertThat(held.customerLine()).isEqualTo(Scenarios.ABOUT_HOLDING);
        assertThat(held.customer().heat()).isGreaterThan(begun.customer().heat());
    }

    @Test
    void an_answer_to_a_technique_comes_before_a_line_that_fits_anywhere() {
        RolePlay sorry = begun.answer("I'm listening.").answer("I'm sorry.");

        assertThat(sorry.customerLine()).isEqualTo(Scenarios.ABOUT_THE_SORRY);
    }

    @Test
    void what_is_said_only_in_fury_waits_for_it() {
        for (long seed = 0; seed < 40; seed++) {
            RolePlay calmly = RolePlay.begin(
                            evenkeel,
                            Scenarios.lostSuitcase()
                                    .temperament(Temperament.EVEN)
                                    .build(),
                            seed)
                    .answer("That is your own fault.");
            assertThat(calmly.customerLine()).isNotEqualTo(Scenarios.AT_THE_TOP);
        }
        assertThat(Agents.play(evenkeel, patient(), 3, Agents.BLAMING).exchanges())
                .extracting(Exchange::customer)
                .contains(Scenarios.AT_THE_TOP);
    }

    @Test
    void silence_is_met_with_the_same_matter_again() {
        RolePlay silent = begun.answer("  ");

        assertThat(silent.customer().line().mood()).isEqualTo(Mood.REPEATING);
        assertThat(silent.customer().heat()).isGreaterThan(begun.customer().heat());
        assertThat(silent.exchanges().get(0).review()).isNull();
        assertThat(silent.advice().conversation().unanswered()).isEqualTo(2);
    }

    @Test
    void a_line_beside_the_point_is_met_with_the_same_matter_again() {
        assertThat(begun.answer("Our opening hours are nine to five.")
                        .customer()
                        .line()
                        .mood())
                .isEqualTo(Mood.REPEATING);
    }

    @Test
    void nobody_accepts_while_upset_and_nobody_accepts_what_was_not_offered() {
        assertThat(begun.answer("I can offer you a courier.").customer().line().mood())
                .isNotEqualTo(Mood.ACCEPTING);

        RolePlay heard = begun;
        for (int i = 0; i < 4; i++) {
            heard = heard.answer("I'm listening. I'm sorry.");
        }
        assertThat(heard.customer().heat()).isLessThan(0.4);
        assertThat(heard.customer().offered()).isFalse();
        assertThat(heard.answer("I can offer you a courier.").customer().line().mood())
                .isEqualTo(Mood.ACCEPTING);
    }

    @Test
    void an_offer_before_listening_settles_nothing() {
        RolePlay early = begun.answer("I can offer you a courier.");
        assertThat(early.customer().offered()).isFalse();

        RolePlay inTime = early.answer("I'm listening.").answer("I can offer you a courier.");
        assertThat(inTime.customer().offered()).isTrue();
    }

    @Test
    void it_is_settled_once_the_customer_has_accepted_and_thanked() {
        RolePlay played = Agents.play(evenkeel, suitcase, 5, Agents.GOOD);

        assertThat(played.ending()).isEqualTo(Ending.SETTLED);
        assertThat(played.customer().line().mood()).isEqualTo(Mood.THANKING);
        assertThat(played.exchanges().get(played.exchanges().size() - 1).customer())
                .contains("courier");
    }

    @Test
    void who_is_hurt_after_accepting_does_not_thank() {
        RolePlay accepting = begun;
        while (accepting.customer().line().mood() != Mood.ACCEPTING) {
            accepting = accepting.answer(Agents.GOOD.apply(accepting));
        }
        RolePlay hurt = accepting.answer("And it was your own fault.");

        assertThat(hurt.customer().line().mood()).isEqualTo(Mood.HEATING);
        assertThat(hurt.isOver()).isFalse();
    }

    @Test
    void patience_is_lost_by_lines_that_do_not_help_and_given_back_by_those_that_do() {
        assertThat(begun.customer().patience()).isEqualTo(3);
        RolePlay left = begun.answer("Please hold.").answer("").answer("That is your own fault.");
        assertThat(left.ending()).isEqualTo(Ending.LEFT);

        RolePlay kept = begun.answer("Please hold.").answer("").answer("I'm listening. I'm sorry.");
        assertThat(kept.customer().patience()).isEqualTo(2);
    }

    @Test
    void the_agent_may_end_it() {
        RolePlay ended = begun.answer("Goodbye now.");

        assertThat(ended.ending()).isEqualTo(Ending.ENDED_BY_AGENT);
        assertThat(ended.exchanges()).hasSize(1);
    }

    @Test
    void a_line_after_thanks_that_closed_the_playbook_ends_nothing() {
        RolePlay thanked = RolePlay.begin(evenkeel, polite(), 1);
        assertThat(thanked.advice().state()).isEqualTo(StateId.CLOSED);

        RolePlay answered = thanked.answer("I'm listening.");

        assertThat(answered.ending()).isNull();
        assertThat(answered.customer().said()).hasSize(2);
    }

    @Test
    void a_line_that_is_too_long_is_refused_even_if_it_is_blank() {
        String blank = " ".repeat(Bounds.TEXT + 1);

        assertThatThrownBy(() -> begun.answer(blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("text: at most " + Bounds.TEXT);
    }

    @Test
    void it_ends_when_the_turns_are_used_up() {
        Scenario brief = Scenarios.lostSuitcase().turns(3).build();
        RolePlay played = Agents.play(evenkeel, brief, 1, play -> "I'm listening.");

        assertThat(played.ending()).isEqualTo(Ending.OUT_OF_TURNS);
        assertThat(played.customer().said()).hasSize(3);
    }

    @Test
    void what_is_over_takes_no_more_lines() {
        RolePlay over = begun.answer("Goodbye now.");
        assertThatThrownBy(() -> over.answer("Hello?")).isInstanceOf(IllegalStateException.class);

        SimulatedCustomer gone =
                Agents.play(evenkeel, suitcase, 1, Agents.SILENT).customer();
        assertThatThrownBy(() -> gone.hearing(Impression.ofSilence())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void one_can_go_back_and_try_another_line() {
        RolePlay held = begun.answer("Please hold.");
        RolePlay listened = begun.answer("I'm listening.");

        assertThat(held.customer().heat()).isGreaterThan(listened.customer().heat());
        assertThat(begun.exchanges()).isEmpty();
        assertThat(begun.answer("Please hold.").exchanges()).isEqualTo(held.exchanges());
    }

    @Test
    void seeds_tell_customers_apart() {
        List<String> firsts = LongStream.range(0, 30)
                .mapToObj(seed -> RolePlay.begin(evenkeel, suitcase, seed).customerLine())
                .distinct()
                .toList();

        assertThat(firsts).hasSize(3);
    }

    @Test
    void no_line_is_said_again_while_another_fits() {
        RolePlay played = Agents.play(evenkeel, patient(), 2, play -> "I'm listening.");
        List<String> calming = played.exchanges().stream()
                .map(Exchange::customer)
                .skip(1)
                .limit(3)
                .toList();

        assertThat(calming).doesNotHaveDuplicates();
    }

    private static Scenario polite() {
        return Scenario.builder("practice.polite")
                .title("A customer who thanks first")
                .briefing("The key was cut from the wrong blank.")
                .settledBy(Set.of(TechniqueId.OFFER_SOLUTION))
                .lines(Mood.OPENING, "Thank you for taking my call. My key does not turn.")
                .lines(Mood.HEATING, "That does not help.")
                .lines(Mood.REPEATING, "The key, I mean.")
                .lines(Mood.CALMING, "It goes in halfway and sticks.")
                .lines(Mood.ACCEPTING, "A new one, then.")
                .lines(Mood.THANKING, "That is it.")
                .lines(Mood.LEAVING, "Never mind, then.")
                .build();
    }

    private static Scenario patient() {
        Temperament patient = new Temperament("patient", 0.6, 0.1, 0.6, 10);
        return Scenarios.lostSuitcase().temperament(patient).build();
    }
}
