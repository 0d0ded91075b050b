package dev.evenkeel.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.Reading;
import dev.evenkeel.Review;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.AgentTurn;
import dev.evenkeel.dialogue.Bounds;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.Draft;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.rules.SmallPack;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalDetector;
import dev.evenkeel.testkit.Evenkeels;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No message text, name or slot value reaches a log, an exception or a {@code toString()}. */
class NothingLeaksTest {

    private static final String CANARY = "Qanarybird";

    private final Evenkeel evenkeel =
            Evenkeel.builder().pack(SmallPack.pack()).detector(new Careless()).build();

    @Property(tries = 300)
    void what_was_said_reaches_no_log_and_no_printed_value(@ForAll("texts") String text, @ForAll Channel channel) {
        try (LogRecorder log = new LogRecorder()) {
            Conversation talk = evenkeel.open(CANARY, customer(), agent(), issue(), channel);
            Advice advice = evenkeel.hear(talk, CustomerTurn.of(text));
            Review draft = evenkeel.check(advice.conversation(), Draft.of(text));
            Review sent = evenkeel.said(advice.conversation(), AgentTurn.of(text));
            Reading reading = evenkeel.read(text);

            assertThat(log.lines()).isNotEmpty().noneMatch(line -> line.contains(CANARY));
            for (Object printed : List.of(talk, advice, draft, sent, reading, CustomerTurn.of(text), Draft.of(text))) {
                assertThat(Objects.toString(printed)).doesNotContain(CANARY);
            }
        }
    }

    @Example
    void a_reply_can_hold_a_name_though_none_is_printed() {
        Conversation talk = evenkeel.open("c", customer(), agent(), issue(), Channel.CHAT);
        Advice advice = evenkeel.hear(talk, CustomerTurn.of("still waiting"));
        assertThat(advice.recommendation().reply().text()).contains(CANARY);
        assertThat(advice.toString()).doesNotContain(CANARY);
    }

    @Property(tries = 20)
    void what_is_refused_is_not_quoted(@ForAll("texts") String text) {
        String tooLong = text + CANARY.repeat(Bounds.TEXT / CANARY.length() + 1);
        for (Runnable refused : List.<Runnable>of(
                () -> CustomerTurn.of(tooLong),
                () -> Draft.of(tooLong),
                () -> AgentTurn.of(tooLong),
                () -> evenkeel.read(tooLong),
                () -> evenkeel.read(tooLong, Channel.EMAIL),
                () -> Customer.named(tooLong),
                () -> Agent.named(tooLong),
                () -> Issue.about(tooLong),
                () -> evenkeel.open(tooLong, customer(), agent(), issue(), Channel.CHAT))) {
            assertThat(catchThrowable(refused::run))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(CANARY);
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Evenkeels.anyText().map(text -> CANARY + " still waiting, " + text + " " + CANARY);
    }

    private static Customer customer() {
        return Customer.named(CANARY);
    }

    private static Agent agent() {
        return Agent.named(CANARY);
    }

    private static Issue issue() {
        return Issue.builder()
                .summary(CANARY)
                .desiredOutcome(CANARY)
                .rootCause(CANARY)
                .complaints(List.of(CANARY))
                .options(List.of(CANARY))
                .steps(List.of(CANARY))
                .dependsOn(CANARY)
                .policy(CANARY)
                .build();
    }

    /** A plug-in that throws with the text in its message, as careless ones do. */
    private static final class Careless implements SignalDetector {

        @Override
        public RuleId id() {
            return new RuleId("test.careless");
        }

        @Override
        public List<Signal> detect(String text) {
            throw new IllegalStateException(text);
        }
    }
}
