package dev.evenkeel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.Conversation;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Allowance;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Fault;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.dialogue.Stress;
import dev.evenkeel.emotion.EmotionalState;
import dev.evenkeel.emotion.Emotions;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import dev.evenkeel.outcome.Course;
import dev.evenkeel.playbook.Counter;
import dev.evenkeel.playbook.Milestone;
import dev.evenkeel.playbook.Progress;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.reply.ReplyHistory;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.technique.Commitment;
import dev.evenkeel.technique.TechniqueId;
import dev.evenkeel.text.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonSnapshotsTest {
    private static final String SECRET = "Zanzibar-7731";

    @Test
    void a_conversation_comes_back_as_it_was() {
        Conversation conversation = conversation("c-17", "Dana", 0.30000000000000004, -0.0);

        assertThat(JsonSnapshots.read(JsonSnapshots.write(conversation))).isEqualTo(conversation);
    }

    @Property(tries = 300)
    void whatever_the_host_tells_and_the_engine_concludes_comes_back(
            @ForAll @StringLength(max = 40) String id,
            @ForAll @StringLength(max = 40) String name,
            @ForAll @DoubleRange(min = 0, max = 1) double anger,
            @ForAll @DoubleRange(min = -1, max = 1) double valence) {
        Conversation conversation = conversation(WellFormed.text(id), WellFormed.text(name), anger, valence);

        assertThat(JsonSnapshots.read(JsonSnapshots.write(conversation))).isEqualTo(conversation);
    }

    @Test
    void sets_and_maps_keep_their_order() {
        Conversation back = JsonSnapshots.read(JsonSnapshots.write(conversation("c", "Dana", 0.5, 0)));

        assertThat(back.progress().said())
                .containsExactly(TechniqueId.REASSURE, TechniqueId.APOLOGISE, TechniqueId.GREET);
        assertThat(back.typeEvidence().keySet())
                .containsExactly(CustomerType.KNOW_IT_ALL, new CustomerType("acme.loyal"), CustomerType.COOPERATOR);
    }

    @Test
    void the_form_is_this_one() {
        assertThat(JsonSnapshots.write(conversation("c-17", "Dana", 0.25, -0.5)))
                .isEqualTo("{\"format\":1,\"id\":\"c-17\","
                        + "\"customer\":{\"name\":\"Dana\",\"type\":\"acme.vip\",\"locale\":\"en\"},"
                        + "\"agent\":{\"name\":\"Zanzibar-7731\",\"stress\":\"high\",\"hardConversations\":3,\"mayEnd\":true,"
                        + "\"commitments\":[{\"kind\":\"refund\",\"upTo\":50.00,\"currency\":\"EUR\",\"notSoonerThanHours\":48},"
                        + "{\"kind\":\"callback\",\"upTo\":null,\"currency\":null,\"notSoonerThanHours\":null}]},"
                        + "\"issue\":{\"summary\":\"Zanzibar-7731\",\"desiredOutcome\":null,\"rootCause\":null,"
                        + "\"complaints\":[\"late\",\"rude\"],\"fault\":\"ours\",\"options\":[\"store credit\"],\"steps\":[],"
                        + "\"dependsOn\":null,\"needsResearch\":true,\"policy\":null,\"followUpAt\":\"2026-03-04T10:15:00Z\"},"
                        + "\"channel\":\"in-person\",\"turns\":7,"
                        + "\"emotion\":{\"anger\":0.25,\"frustration\":0.1,\"anxiety\":0.0,\"sadness\":1.0,\"confusion\":0.0,"
                        + "\"satisfaction\":0.0,\"valence\":-0.5,\"confidence\":0.84,\"tension\":\"annoyed\",\"trend\":\"rising\","
                        + "\"recentHeat\":[0.1,0.25],\"at\":\"2026-03-02T10:15:00.123456789Z\"},"
                        + "\"typeEvidence\":[{\"type\":\"know-it-all\",\"weight\":0.6},{\"type\":\"acme.loyal\",\"weight\":0.00001},"
                        + "{\"type\":\"cooperator\",\"weight\":0.2}],"
                        + "\"progress\":{\"playbook\":\"default\",\"state\":\"listening\",\"milestones\":[\"heard\",\"complained\"],"
                        + "\"counts\":[{\"of\":\"warnings\",\"count\":1}],\"said\":[\"reassure\",\"apologise\",\"greet\"],"
                        + "\"saidLast\":[\"greet\"],\"advised\":\"paraphrase\"},"
                        + "\"replies\":[\"default.paraphrase.1\"],"
                        + "\"promised\":[{\"kind\":\"refund\",\"amount\":80,\"currency\":\"$\",\"withinHours\":24,\"due\":null,"
                        + "\"start\":3,\"end\":20,\"rule\":\"default.promise.refund\"}],"
                        + "\"customerCharacters\":1200,\"agentCharacters\":900,\"lastAgentAt\":null,"
                        + "\"openedAt\":\"2026-03-02T10:00:00Z\",\"unanswered\":1,\"customerTurns\":4,"
                        + "\"course\":{\"highest\":\"furious\",\"spokeOfLeaving\":true,\"spokeOfGoingPublic\":false}}");
    }

    @Test
    void a_redacted_snapshot_holds_no_name_and_no_fact() {
        String redacted = JsonSnapshots.writeRedacted(conversation(SECRET, SECRET, 0.5, 0));

        assertThat(redacted)
                .doesNotContain(SECRET)
                .doesNotContain("store credit")
                .contains("\"listening\"");
        assertThat(JsonSnapshots.read(redacted).emotion().emotions().anger()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\":1       | \"format\":2        | snapshot.format is 2; this engine reads format 1",
                "\"format\":1       | \"form\":1          | snapshot.format is needed",
                "\"turns\":7        | \"turns\":-7        | snapshot.turns must be 0 or more",
                "\"turns\":7        | \"turns\":7.5       | snapshot.turns must be a whole number",
                "\"anger\":0.25     | \"anger\":1.25      | anger must be in 0..1",
                "\"anger\":0.25     | \"anger\":\"x\"     | snapshot.emotion.anger must be a number",
                "\"trend\":\"rising\" | \"trend\":\"risin\" | did you mean \"rising\"?",
                "\"channel\":\"in-person\" | \"channel\":[] | snapshot.channel must be a text",
                "\"warnings\"       | \"warning\"         | snapshot.progress.counts[0].of is no known id",
                "2026-03-02T10:00:00Z | soon            | snapshot.openedAt must be an instant",
                "\"start\":3        | \"start\":30        | span: 0 <= start <= end is needed"
            })
    void what_is_wrong_is_told_by_field_and_never_by_value(String right, String wrong, String message) {
        String snapshot = JsonSnapshots.write(conversation("c-17", SECRET, 0.25, -0.5));
        assertThat(snapshot).contains(right);

        assertThatThrownBy(() -> JsonSnapshots.read(snapshot.replace(right, wrong)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining(SECRET);
    }

    @Property(tries = 500)
    void a_broken_snapshot_is_an_input_exception_and_nothing_else(
            @ForAll @DoubleRange(min = 0, max = 1) double where, @ForAll char garbage) {
        String snapshot = JsonSnapshots.write(conversation("c-17", SECRET, 0.25, -0.5));
        int at = (int) (where * (snapshot.length() - 1));
        String broken = snapshot.substring(0, at) + garbage + snapshot.substring(at + 1);

        try {
            JsonSnapshots.read(broken);
        } catch (InputException e) {
            assertThat(e).hasMessageNotContaining(SECRET);
        }
    }

    private static Conversation conversation(String id, String name, double anger, double valence) {
        return new Conversation(
                id,
                new Customer(name, new CustomerType("acme.vip"), "en"),
                new Agent(
                        SECRET,
                        Stress.HIGH,
                        3,
                        true,
                        List.of(
                                Allowance.upTo(CommitmentKind.REFUND, new BigDecimal("50.00"), "EUR")
                                        .notSoonerThan(48),
                                Allowance.of(CommitmentKind.CALLBACK))),
                Issue.builder()
                        .summary(SECRET)
                        .complaints(List.of("late", "rude"))
                        .fault(Fault.OURS)
                        .options(List.of("store credit"))
                        .needsResearch(true)
                        .followUpAt(Instant.parse("2026-03-04T10:15:00Z"))
                        .build(),
                Channel.IN_PERSON,
                7,
                new EmotionalState(
                        new Emotions(anger, 0.1, 0, 1, 0, 0),
                        valence,
                        0.84,
                        Tension.ANNOYED,
                        Trend.RISING,
                        List.of(0.1, anger),
                        Instant.parse("2026-03-02T10:15:00.123456789Z")),
                orderedTypes(),
                new Progress(
                        "default",
                        StateId.LISTENING,
                        ordered(List.of(Milestone.HEARD, Milestone.COMPLAINED)),
                        Map.of(Counter.WARNINGS, 1),
                        ordered(List.of(TechniqueId.REASSURE, TechniqueId.APOLOGISE, TechniqueId.GREET)),
                        Set.of(TechniqueId.GREET),
                        TechniqueId.PARAPHRASE),
                new ReplyHistory(List.of(new RuleId("default.paraphrase.1"))),
                List.of(new Commitment(
                        CommitmentKind.REFUND,
                        new BigDecimal("80"),
                        "$",
                        24,
                        null,
                        new Span(3, 20),
                        new RuleId("default.promise.refund"))),
                1200,
                900,
                null,
                Instant.parse("2026-03-02T10:00:00Z"),
                1,
                4,
                new Course(Tension.FURIOUS, true, false));
    }

    private static Map<CustomerType, Double> orderedTypes() {
        Map<CustomerType, Double> types = new LinkedHashMap<>();
        types.put(CustomerType.KNOW_IT_ALL, 0.6);
        types.put(new CustomerType("acme.loyal"), 0.00001);
        types.put(CustomerType.COOPERATOR, 0.2);
        return types;
    }

    private static <T> Set<T> ordered(List<T> values) {
        return new LinkedHashSet<>(values);
    }
}
