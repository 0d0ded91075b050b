package dev.evenkeel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.dialogue.HostNote;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.emotion.EmotionalState;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.rules.RulePack;
import dev.evenkeel.rules.SmallPack;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalDetector;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.signal.Why;
import dev.evenkeel.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConversationFlowTest {

    private final Evenkeel evenkeel = Evenkeel.with(SmallPack.pack());
    private final Conversation opened =
            evenkeel.open("c-1", Customer.named("Dana"), Agent.named("Sam"), Issue.unknown(), Channel.CHAT);

    @Test
    void a_heated_line_moves_the_playbook_and_comes_back_as_advice() {
        Advice advice = evenkeel.hear(opened, CustomerTurn.of("still waiting"));

        assertThat(advice.turn()).isEqualTo(1);
        assertThat(advice.reading().signals()).extracting(Signal::id).contains(SignalId.WAITING);
        assertThat(advice.emotion().tension()).isGreaterThan(Tension.CALM);
        assertThat(advice.state()).isEqualTo(StateId.LISTENING);
        assertThat(advice.transition()).isNotNull();
        assertThat(advice.recommendation().reply().text()).isEqualTo("I'm listening, Dana.");
        assertThat(advice.conversation().turns()).isEqualTo(1);
    }

    @Test
    void hearing_leaves_the_snapshot_that_was_handed_in_as_it_was() {
        evenkeel.hear(opened, CustomerTurn.of("still waiting"));
        assertThat(opened.turns()).isZero();
        assertThat(opened.emotion()).isEqualTo(EmotionalState.calm());
    }

    @Test
    void a_message_is_read_alone_without_a_conversation() {
        assertThat(evenkeel.read("still waiting").signals())
                .extracting(Signal::span)
                .containsExactly(new Span(0, 13));
    }

    @Test
    void a_type_that_the_host_gives_stands() {
        Conversation known = opened.with(opened.customer().withType(CustomerType.COOPERATOR));
        Advice advice = evenkeel.hear(known, CustomerTurn.of("get me your manager"));
        assertThat(advice.customerType().type()).isEqualTo(CustomerType.COOPERATOR);
        assertThat(advice.customerType().confidence()).isEqualTo(1);
    }

    @Test
    void a_plug_in_adds_signals_of_its_own() {
        SignalDetector detector =
                new Fixed(new Signal(SignalId.HUMAN_REQUEST, 0.9, new Span(0, 5), new RuleId("test.fixed")));
        Evenkeel extended =
                Evenkeel.builder().pack(SmallPack.pack()).detector(detector).build();
        Advice advice = extended.hear(opened, CustomerTurn.of("hello there"));
        assertThat(advice.reading().signals()).extracting(Signal::rule).contains(new RuleId("test.fixed"));
        assertThat(advice.customerType().type()).isEqualTo(CustomerType.ESCALATOR);
    }

    @Test
    void a_signal_rule_in_shadow_is_told_among_the_reasons_and_not_acted_upon() {
        RulePack trial = SmallPack.builder()
                .override("small.waiting.still", Map.of("mode", "shadow"))
                .build();
        RulePack without = SmallPack.builder()
                .override("small.waiting.still", Map.of("mode", "off"))
                .build();

        Advice watched = Evenkeel.with(trial).hear(opened, CustomerTurn.of("still waiting"));
        Advice off = Evenkeel.with(without).hear(opened, CustomerTurn.of("still waiting"));

        assertThat(watched.recommendation().why())
                .endsWith(new Why(new RuleId("small.waiting.still"), "in shadow: shows waiting"))
                .startsWith(off.recommendation().why().toArray(new Why[0]))
                .hasSize(off.recommendation().why().size() + 1);
        assertThat(watched.reading().signals()).isEmpty();
        assertThat(watched.emotion().emotions()).isEqualTo(off.emotion().emotions());
        assertThat(watched.conversation().progress())
                .isEqualTo(off.conversation().progress());
    }

    @Test
    void a_note_counts_as_a_line() {
        assertThat(evenkeel.note(opened, HostNote.of(HostEvent.RESOLVED)).turns())
                .isEqualTo(1);
    }

    @Test
    void an_erased_snapshot_keeps_what_was_concluded_and_no_name_or_fact() {
        Conversation talk = evenkeel.hear(opened.with(Issue.about("a late parcel")), CustomerTurn.of("still waiting"))
                .conversation();
        Conversation erased = talk.erased();
        assertThat(erased.customer().name()).isNull();
        assertThat(erased.agent().name()).isNull();
        assertThat(erased.issue().summary()).isNull();
        assertThat(erased.id()).isEmpty();
        assertThat(erased.emotion()).isEqualTo(talk.emotion());
        assertThat(erased.progress()).isEqualTo(talk.progress());
    }

    @Test
    void an_unknown_playbook_is_refused_with_those_that_there_are() {
        assertThatThrownBy(() -> Evenkeel.builder()
                        .pack(SmallPack.pack())
                        .playbook("heard")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("heard")
                .hasMessageContaining("[small]");
    }

    private record Fixed(Signal signal) implements SignalDetector {

        @Override
        public RuleId id() {
            return signal.rule();
        }

        @Override
        public List<Signal> detect(String text) {
            return List.of(signal);
        }
    }

    @Test
    void a_line_from_before_the_last_one_is_answered_as_if_it_had_no_time() {
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        Conversation heard =
                evenkeel.hear(opened, CustomerTurn.of("still waiting").at(noon)).conversation();
        CustomerTurn line = CustomerTurn.of("well?");

        Advice early = evenkeel.hear(heard, line.at(noon.minusSeconds(86_400)));

        assertThat(early).isEqualTo(evenkeel.hear(heard, line));
        assertThat(early.conversation().emotion().at()).isEqualTo(noon);
    }
}
