package dev.evenkeel.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Conversation;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.emotion.TypeBelief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which customer the default pack takes somebody for, by what they say. */
class CustomerTypesTest {
    private static final Evenkeel EVENKEEL = Evenkeel.with(StandardPack.english());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "know-it-all | I've been a network engineer for twenty years, so skip the script.",
                "escalator | Then I'm taking this higher, right to the top.",
                "escalator | You'll hear from my solicitor, and I want to speak to your manager.",
                "champagne-taster | I'm a platinum member, I expect first class treatment.",
                "champagne-taster | Do you know who I am?",
                "cooperator | I know it isn't your fault. Tell me what you need and I'll send it.",
                "im-done | I've had enough. Just close it and be done.",
                "im-done | No more excuses, I'm finished with you.",
                "discount-seeker | What's the best price you can do, and can you throw in a case?",
                "not-understanding | I don't understand a word of this, you've lost me."
            })
    void one_unmistakable_line_is_enough(String type, String line) {
        assertThat(after(line)).satisfies(belief -> {
            assertThat(belief.type().id()).isEqualTo(type);
            assertThat(belief.confidence()).isGreaterThanOrEqualTo(0.5);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Where is my parcel?",
                "Can I have a discount on that?",
                "I'm angry. It has been three weeks!",
                "Can I speak to a person please?",
                "Thanks, that's very kind of you.",
                "When I'm done with the form, where does it go?",
                "I don't understand why it costs twice as much."
            })
    void an_ordinary_line_gives_nobody_away(String line) {
        assertThat(after(line).type()).isEqualTo(CustomerType.UNKNOWN);
    }

    @Test
    void two_separate_requests_for_a_discount_are_enough() {
        assertThat(after("Could I get a discount?", "And is there a voucher for the delivery?")
                        .type()
                        .id())
                .isEqualTo("discount-seeker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello i is from lagos and me parcel no come, please to help",
                "Awright pal, ma phone's no workin an ah cannae ring oot",
                "My name is Karen Platinum, order 8821.",
                "I am 84 and deaf."
            })
    void nothing_about_a_person_is_evidence(String line) {
        assertThat(after(line).confidence()).isZero();
    }

    private static TypeBelief after(String... lines) {
        Conversation talk = EVENKEEL.open(Customer.anonymous(), Agent.anonymous(), Issue.unknown(), Channel.CHAT);
        TypeBelief belief = TypeBelief.unknown();
        for (String line : lines) {
            var advice = EVENKEEL.hear(talk, CustomerTurn.of(line));
            talk = advice.conversation();
            belief = advice.customerType();
        }
        return belief;
    }
}
