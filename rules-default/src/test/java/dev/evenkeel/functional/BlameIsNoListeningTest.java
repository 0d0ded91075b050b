package dev.evenkeel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Conversation;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.Review;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.Draft;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.standard.StandardPack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blame has the shape of saying back what was heard, and is none. */
class BlameIsNoListeningTest {
    private static final Evenkeel EVENKEEL = Evenkeel.with(StandardPack.english());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "That is your own fault.",
                "So that is your own fault.",
                "So it's your own fault that the parcel did not come.",
                "So you broke it yourself.",
                "You caused this yourself.",
                "So you didn't read the email we sent.",
                "So basically you're to blame for the delay.",
                "I understand that you made a mistake there.",
                "In other words, you ignored our messages for a week.",
                "It sounds like you are just being difficult.",
                "I'm sorry you feel that way."
            })
    void blame_is_pointed_out_and_counts_neither_as_a_paraphrase_nor_as_sympathy(String draft) {
        Review review = reviewed(draft);

        assertThat(review.techniquesUsed())
                .extracting(Identified::id)
                .doesNotContain("paraphrase", "validate-feelings", "active-listening");
        assertThat(review.findings()).extracting(finding -> finding.id().id()).containsAnyOf("blame", "dismissive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "So you lost your suitcase on the way to Oslo.",
                "You waited in all day and nobody came.",
                "It sounds like you've been passed around a lot.",
                "So you tried it yourself, and it still does not work.",
                "You set it up yourself and did everything right.",
                "I understand that your order has not arrived."
            })
    void saying_back_what_happened_to_somebody_blames_nobody(String draft) {
        Review review = reviewed(draft);

        assertThat(review.techniquesUsed()).extracting(Identified::id).contains("paraphrase");
        assertThat(review.findings()).extracting(finding -> finding.id().id()).doesNotContain("blame", "dismissive");
    }

    private static Review reviewed(String draft) {
        Conversation talk = EVENKEEL.open(Customer.anonymous(), Agent.anonymous(), Issue.unknown(), Channel.CHAT);
        Conversation heard = EVENKEEL.hear(talk, CustomerTurn.of("I'm angry, my parcel never came and nobody answers."))
                .conversation();
        return EVENKEEL.check(heard, Draft.of(draft));
    }
}
