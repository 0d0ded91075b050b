package dev.evenkeel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.AgentTurn;
import dev.evenkeel.dialogue.Bounds;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Draft;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.dialogue.HostNote;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.playbook.Progress;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.rules.SmallPack;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.technique.Commitment;
import dev.evenkeel.text.Span;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {

    private final Evenkeel evenkeel = Evenkeel.with(SmallPack.pack());
    private final Conversation opened =
            evenkeel.open(Customer.anonymous(), Agent.anonymous(), Issue.unknown(), Channel.CHAT);

    @Test
    void no_more_promises_than_are_remembered_can_be_handed_in() {
        Commitment promise = new Commitment(
                CommitmentKind.CALLBACK, null, null, null, null, new Span(0, 1), new RuleId("test.promise"));
        ConversationBuilder all = opened.toBuilder().promised(Collections.nCopies(Conversation.PROMISES, promise));
        ConversationBuilder more = opened.toBuilder().promised(Collections.nCopies(Conversation.PROMISES + 1, promise));

        assertThat(all.build().promised()).hasSize(Conversation.PROMISES);
        assertThatThrownBy(more::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("conversation: at most 10 promises are remembered, there are 11");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void evidence_for_a_type_out_of_range_is_refused(double evidence) {
        ConversationBuilder wrong = opened.toBuilder().typeEvidence(Map.of(CustomerType.COOPERATOR, evidence));

        assertThatThrownBy(wrong::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("conversation: type evidence must be in 0..1, cooperator has " + evidence);
    }

    @Test
    void a_state_that_the_engines_playbook_lacks_is_refused_by_every_step() {
        Progress elsewhere =
                new Progress("own", new StateId("own.aside"), Set.of(), Map.of(), Set.of(), Set.of(), null);
        Conversation begun = opened.toBuilder().progress(elsewhere).build();

        for (ThrowingCallable refused : List.<ThrowingCallable>of(
                () -> evenkeel.hear(begun, CustomerTurn.of("still waiting")),
                () -> evenkeel.check(begun, Draft.of("I'm sorry.")),
                () -> evenkeel.said(begun, AgentTurn.of("I'm sorry.")),
                () -> evenkeel.note(begun, HostNote.of(HostEvent.RESOLVED)))) {
            assertThatThrownBy(refused)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("own.aside")
                    .hasMessageContaining("small")
                    .hasMessageContaining("\"own\"");
        }
    }

    @Test
    void a_message_alone_has_the_same_bound_as_one_in_a_conversation() {
        String longest = " ".repeat(Bounds.TEXT);

        assertThat(evenkeel.read(longest).signals()).isEmpty();
        assertThatThrownBy(() -> evenkeel.read(longest + " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("text: at most " + Bounds.TEXT + " characters are allowed, there are " + (Bounds.TEXT + 1));
    }
}
