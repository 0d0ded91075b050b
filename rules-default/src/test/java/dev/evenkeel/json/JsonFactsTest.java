package dev.evenkeel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Allowance;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Fault;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.dialogue.Stress;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFactsTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final Issue KNOWN = Issue.builder()
            .summary("a late refund")
            .desiredOutcome("the money")
            .rootCause("a lost label")
            .fault(Fault.OURS)
            .build();

    @Test
    void what_is_told_replaces_and_what_is_not_told_stays() throws JsonProcessingException {
        Issue issue = JsonFacts.issue(KNOWN, value("{'summary': 'a lost refund', 'options': ['credit', 'money']}"));

        assertThat(issue.summary()).isEqualTo("a lost refund");
        assertThat(issue.options()).containsExactly("credit", "money");
        assertThat(issue.desiredOutcome()).isEqualTo("the money");
        assertThat(issue.fault()).isEqualTo(Fault.OURS);
    }

    @Test
    void null_clears_a_fact_and_null_for_an_object_clears_all_of_it() throws JsonProcessingException {
        Issue issue = JsonFacts.issue(KNOWN, value("{'desiredOutcome': null, 'fault': null}"));

        assertThat(issue.desiredOutcome()).isNull();
        assertThat(issue.fault()).isEqualTo(Fault.UNKNOWN);
        assertThat(issue.summary()).isEqualTo("a late refund");
        assertThat(JsonFacts.issue(KNOWN, null)).isEqualTo(Issue.unknown());
        assertThat(JsonFacts.customer(Customer.named("Dana"), null)).isEqualTo(Customer.anonymous());
        assertThat(JsonFacts.agent(Agent.named("Sam").withMayEnd(true), null)).isEqualTo(Agent.anonymous());
    }

    @Test
    void every_fact_of_an_agent_is_read() throws JsonProcessingException {
        Agent agent = JsonFacts.agent(
                Agent.anonymous(),
                value("{'name': 'Sam', 'stress': 'medium', 'hardConversations': 3, 'mayEnd': true, 'commitments':"
                        + " [{'kind': 'refund', 'upTo': 49.90, 'currency': 'EUR'},"
                        + " {'kind': 'callback', 'notSoonerThanHours': 48}]}"));

        assertThat(agent.name()).isEqualTo("Sam");
        assertThat(agent.stress()).isEqualTo(Stress.MEDIUM);
        assertThat(agent.hardConversations()).isEqualTo(3);
        assertThat(agent.mayEnd()).isTrue();
        assertThat(agent.commitments())
                .containsExactly(
                        Allowance.upTo(CommitmentKind.REFUND, new BigDecimal("49.9"), "EUR"),
                        Allowance.of(CommitmentKind.CALLBACK).notSoonerThan(48));
    }

    @Test
    void a_type_that_a_pack_adds_has_a_dotted_prefix() throws JsonProcessingException {
        assertThat(JsonFacts.customer(Customer.anonymous(), value("{'type': 'acme.collector'}"))
                        .type())
                .isEqualTo(new CustomerType("acme.collector"));
    }

    @Test
    void a_time_is_read_in_any_zone() throws JsonProcessingException {
        assertThat(JsonFacts.issue(Issue.unknown(), value("{'followUpAt': '2026-03-04T10:15:00+01:00'}"))
                        .followUpAt())
                .isEqualTo(Instant.parse("2026-03-04T09:15:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        customer | {'name': 5}                                              | WRONG_TYPE    | customer.name
        customer | {'type': 'escalater'}                                    | UNKNOWN_ID    | customer.type
        customer | {'locale': 'no such tag'}                                | BAD_VALUE     | customer.locale
        agent    | {'stress': 'huge'}                                       | UNKNOWN_ID    | agent.stress
        agent    | {'hardConversations': -1}                                | BAD_VALUE     | agent.hardConversations
        agent    | {'hardConversations': 1.5}                               | WRONG_TYPE    | agent.hardConversations
        agent    | {'mayEnd': 'yes'}                                        | WRONG_TYPE    | agent.mayEnd
        agent    | {'commitments': [{'upTo': 5}]}                           | MISSING_FIELD | agent.commitments[0].kind
        agent    | {'commitments': [{'kind': 'refund', 'currency': 'euro'}]}| BAD_VALUE     | agent.commitments[0].currency
        agent    | {'commitments': [{'kind': 'refund', 'upTo': -5}]}        | BAD_VALUE     | agent.commitments[0].upTo
        issue    | {'options': 'credit'}                                    | WRONG_TYPE    | issue.options
        issue    | {'steps': ['call', 5]}                                   | WRONG_TYPE    | issue.steps[1]
        issue    | {'fault': 'nobody'}                                      | UNKNOWN_ID    | issue.fault
        issue    | {'followUpAt': 'tomorrow'}                               | BAD_VALUE     | issue.followUpAt
        issue    | []                                                       | WRONG_TYPE    | issue
        """)
    void what_cannot_be_used_names_the_field(String who, String json, InputException.Code code, String path)
            throws JsonProcessingException {
        Object facts = value(json);

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> read(who, facts))
                .satisfies(e -> assertThat(e.code()).isEqualTo(code))
                .withMessageStartingWith(path + " ");
    }

    @Property(tries = 200)
    void no_fact_of_any_kind_throws_anything_else(@ForAll("facts") Map<String, Object> facts) {
        for (String who : new String[] {"customer", "agent", "issue"}) {
            Throwable thrown = catchThrowable(() -> read(who, facts));
            if (thrown != null) {
                assertThat(thrown).isInstanceOf(InputException.class);
            }
        }
    }

    @Provide
    Arbitrary<Map<String, Object>> facts() {
        return Arbitraries.maps(
                Arbitraries.of(
                        "name",
                        "type",
                        "locale",
                        "stress",
                        "hardConversations",
                        "mayEnd",
                        "commitments",
                        "summary",
                        "complaints",
                        "fault",
                        "options",
                        "needsResearch",
                        "followUpAt"),
                Arbitraries.of(
                        "",
                        "low",
                        "en",
                        "x",
                        1,
                        -1,
                        0.5,
                        1e300,
                        Double.NaN,
                        true,
                        List.of(),
                        List.of("a", 1),
                        Map.of(),
                        List.of(Map.of("kind", "refund", "upTo", 1e40)),
                        Long.MAX_VALUE));
    }

    private static Object read(String who, Object facts) {
        return switch (who) {
            case "customer" -> JsonFacts.customer(Customer.anonymous(), facts);
            case "agent" -> JsonFacts.agent(Agent.anonymous(), facts);
            default -> JsonFacts.issue(Issue.unknown(), facts);
        };
    }

    private static Object value(String json) throws JsonProcessingException {
        return JSON.readValue(json.replace('\'', '"'), Object.class);
    }
}
