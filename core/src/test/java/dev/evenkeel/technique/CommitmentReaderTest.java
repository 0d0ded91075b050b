package dev.evenkeel.technique;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.signal.RuleInfo;
import dev.evenkeel.text.Context;
import dev.evenkeel.text.Vocabulary;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitmentReaderTest {

    /** A Monday. */
    private static final Instant NOW = Instant.parse("2026-03-02T10:15:00Z");

    private static final Vocabulary WORDS = Vocabulary.builder()
            .conditionals(List.of("if"))
            .questions(List.of("shall"))
            .collections(Map.ofEntries(
                    Map.entry("currency-usd", List.of("usd", "$", "dollars")),
                    Map.entry("currency-cad", List.of("cad", "$", "dollars")),
                    Map.entry("currency-eur", List.of("eur", "€", "euros")),
                    Map.entry("percent", List.of("%", "percent")),
                    Map.entry("number-2", List.of("two")),
                    Map.entry("number-20", List.of("twenty")),
                    Map.entry("number-4", List.of("four")),
                    Map.entry("time-within", List.of("within", "in")),
                    Map.entry("time-past", List.of("last")),
                    Map.entry("time-to", List.of("to")),
                    Map.entry("time-hour", List.of("hours", "hour")),
                    Map.entry("time-day", List.of("days")),
                    Map.entry("time-week", List.of("week")),
                    Map.entry("time-working", List.of("business")),
                    Map.entry("time-next", List.of("next", "within the")),
                    Map.entry("time-today", List.of("today")),
                    Map.entry("time-tomorrow", List.of("tomorrow")),
                    Map.entry("time-friday", List.of("friday")),
                    Map.entry("time-monday", List.of("monday")),
                    Map.entry("time-february", List.of("february")),
                    Map.entry("time-march", List.of("march")),
                    Map.entry("time-pm", List.of("pm")),
                    Map.entry("time-at-once", List.of("right away"))))
            .build();

    private static final CommitmentReader READER = CommitmentReader.of(
            List.of(
                    rule("test.refund", CommitmentKind.REFUND, "(i'll|we'll|we will) refund"),
                    rule("test.call", CommitmentKind.CALLBACK, "i'll call", "and call you"),
                    rule("test.guarantee", CommitmentKind.GUARANTEE, "i promise")),
            WORDS);

    private static CommitmentRule rule(String id, CommitmentKind kind, String... phrases) {
        int drops = Context.CONDITIONAL | Context.DEPENDENT | Context.ASKED;
        return new CommitmentRule(RuleInfo.of(id), kind, List.of(phrases), List.of(), drops);
    }

    private static List<Commitment> read(String text) {
        return READER.read(text, NOW, Channel.CHAT);
    }

    @Test
    void A_promise_has_its_kind_amount_currency_deadline_and_span() {
        String text = "Thanks. I'll refund you 80 euros by Friday, Dana.";

        Commitment made = read(text).get(0);

        assertThat(made.kind()).isEqualTo(CommitmentKind.REFUND);
        assertThat(made.amount()).isEqualByComparingTo("80");
        assertThat(made.currency()).isEqualTo("EUR");
        assertThat(made.due()).isEqualTo("2026-03-06T10:15:00Z");
        assertThat(made.withinHours()).isEqualTo(96);
        assertThat(text.substring(made.span().start(), made.span().end()))
                .isEqualTo("I'll refund you 80 euros by Friday");
    }

    @ParameterizedTest
    @CsvSource({
        "within 24 hours, 2026-03-03T10:15:00Z, 24",
        "within the hour, 2026-03-02T11:15:00Z, 1",
        "in two days, 2026-03-04T10:15:00Z, 48",
        "in twenty-four hours, 2026-03-03T10:15:00Z, 24",
        "in 3-5 business days, 2026-03-09T10:15:00Z, 168",
        "in 2 to 4 days, 2026-03-06T10:15:00Z, 96",
        "tomorrow, 2026-03-03T10:15:00Z, 24",
        "today, 2026-03-02T23:59:59Z, 14",
        "by 5pm, 2026-03-02T17:00:00Z, 7",
        "by 5 pm tomorrow, 2026-03-03T17:00:00Z, 31",
        "on Monday, 2026-03-09T10:15:00Z, 168",
        "by next Friday, 2026-03-13T10:15:00Z, 264",
        "next week, 2026-03-09T10:15:00Z, 168",
        "by March 5, 2026-03-05T10:15:00Z, 72",
        "by 5 March, 2026-03-05T10:15:00Z, 72",
        "by 2026-03-05, 2026-03-05T10:15:00Z, 72",
        "right away, 2026-03-02T10:15:00Z, 0"
    })
    void A_deadline_is_reckoned_from_the_time_of_the_line(String words, Instant due, int hours) {
        Commitment made = read("I'll call you " + words + ".").get(0);

        assertThat(made.due()).isEqualTo(due);
        assertThat(made.withinHours()).isEqualTo(hours);
    }

    @ParameterizedTest
    @CsvSource({
        "$50, 50, $",
        "€80, 80, EUR",
        "80€, 80, EUR",
        "'EUR 1,250.50', 1250.50, EUR",
        "'1.250,50 euros', 1250.50, EUR",
        "50 dollars, 50, $",
        "USD 7, 7, USD",
        "20%, 20, %",
        "twenty four euros, 24, EUR"
    })
    void An_amount_is_read_however_it_is_written(String words, BigDecimal amount, String currency) {
        Commitment made = read("We'll refund you " + words + ".").get(0);

        assertThat(made.amount()).isEqualByComparingTo(amount);
        assertThat(made.currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If it is late we will refund you.",
                "I'll call you if it rains.",
                "Shall we say I'll refund you?",
                "It arrived on Friday."
            })
    void Conditions_questions_and_facts_undertake_nothing(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void Without_a_time_of_the_line_nothing_is_due() {
        Commitment made =
                READER.read("I'll call you tomorrow.", null, Channel.CHAT).get(0);

        assertThat(made.due()).isNull();
        assertThat(made.withinHours()).isEqualTo(24);
    }

    @Test
    void A_promise_that_stresses_another_is_that_other() {
        assertThat(read("I promise we will refund you."))
                .extracting(Commitment::kind)
                .containsExactly(CommitmentKind.REFUND);
    }

    @Test
    void Two_promises_in_one_sentence_keep_their_own_deadlines() {
        List<Commitment> made = read("I'll refund you $50 in 2 days and call you tomorrow.");

        assertThat(made).extracting(Commitment::withinHours).containsExactly(48, 24);
    }

    @Test
    void A_duration_that_has_passed_is_no_deadline() {
        assertThat(read("I'll refund you for the last 3 days.").get(0).due()).isNull();
    }

    @Test
    void A_time_in_the_quoted_part_of_an_email_is_not_named() {
        String email = "We are looking into it.\n\nOn Monday Sam wrote:\n> I need it by Friday.\n> Call me tomorrow.\n";

        assertThat(READER.namesTime(email, NOW, Channel.EMAIL)).isFalse();
        assertThat(READER.namesTime(email, NOW, Channel.CHAT)).isTrue();
        assertThat(READER.namesTime("You will hear from us by Friday.\n" + email, NOW, Channel.EMAIL))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01T10:15:00Z, 2028-02-29T10:15:00Z",
        "2027-02-01T10:15:00Z, 2027-02-28T10:15:00Z",
        "2028-03-01T10:15:00Z, 2029-02-28T10:15:00Z"
    })
    void The_last_of_February_is_that_of_the_year_in_which_it_comes_next(Instant said, Instant due) {
        Commitment made =
                READER.read("I'll call you by 29 February.", said, Channel.CHAT).get(0);

        assertThat(made.due()).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4294967297 March", "March 4294967297", "32 March", "0 March"})
    void A_number_that_no_month_has_names_no_day(String words) {
        assertThat(read("I'll call you by " + words + ".").get(0).due()).isNull();
    }

    @Property
    void A_promised_day_is_due_so_many_days_later(@ForAll @IntRange(min = 1, max = 99) int days) {
        Commitment made = read("I'll call you in " + days + " days.").get(0);

        assertThat(made.due()).isEqualTo(NOW.plusSeconds(days * 86_400L));
    }

    @Property
    void Any_text_is_read_without_failing(@ForAll String text) {
        String line = text + " I'll refund you " + text;

        for (Commitment made : read(line)) {
            assertThat(made.span().end()).isLessThanOrEqualTo(line.length());
        }
    }
}
