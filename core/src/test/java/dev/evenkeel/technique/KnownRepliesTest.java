package dev.evenkeel.technique;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.RuleInfo;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.Vocabulary;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownRepliesTest {

    private static final RuleId HEART = new RuleId("test.heart-of-it");
    private static final TechniqueRecogniser RECOGNISER = TechniqueRecogniser.of(
            List.of(),
            List.of(
                    new KnownReply(
                            HEART,
                            TechniqueId.CONFIRM_UNDERSTANDING,
                            List.of("Before we go on: is ", " the heart of it, or have I missed something?")),
                    new KnownReply(new RuleId("test.word"), TechniqueId.GREET, List.of("Hi ", "!"))),
            Vocabulary.empty());

    private static List<TechniqueUse> recognise(String line) {
        return RECOGNISER.recognise(line, Channel.CHAT);
    }

    @Test
    void A_reply_that_was_sent_as_recommended_is_recognised_with_its_template_and_place() {
        String line = "Hello Dana. Before we go on: is the refund the heart of it, or have I missed something? Sam";

        assertThat(recognise(line))
                .containsExactly(new TechniqueUse(
                        TechniqueId.CONFIRM_UNDERSTANDING,
                        new Span(line.indexOf("Before"), line.indexOf("?")),
                        HEART,
                        false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Before we go on, Dana. Is the refund the heart of it, or have I missed something?",
                "Is the refund the heart of it, or have I missed something?",
                "IS IT THE REFUND – the heart of it, or have I missed something"
            })
    void A_reply_that_was_shortened_or_changed_a_little_is_still_recognised(String line) {
        assertThat(recognise(line)).extracting(TechniqueUse::rule).containsExactly(HEART);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Before we go on, one question.",
                "The heart of it is the refund.",
                "Have I missed something?",
                ""
            })
    void A_line_that_has_less_than_two_thirds_of_its_words_does_not_show_it(String line) {
        assertThat(recognise(line)).isEmpty();
    }

    @Test
    void What_sounds_like_an_offer_in_a_known_reply_is_one_only_if_the_reply_may_offer() {
        String line = "I'm taking this on. Let me see what I can do to fix it.";
        TechniqueRule offers = new TechniqueRule(
                RuleInfo.of("test.offers"),
                TechniqueId.OFFER_SOLUTION,
                List.of("i can do"),
                List.of(),
                0,
                0,
                false,
                0,
                Set.of(TechniqueId.OFFER_SOLUTION, TechniqueId.SET_EXPECTATIONS));

        assertThat(read(offers, TechniqueId.TAKE_OWNERSHIP, line)).containsExactly(TechniqueId.TAKE_OWNERSHIP);
        assertThat(read(offers, TechniqueId.SET_EXPECTATIONS, line))
                .containsExactly(TechniqueId.SET_EXPECTATIONS, TechniqueId.OFFER_SOLUTION);
        assertThat(read(offers, TechniqueId.TAKE_OWNERSHIP, "Here is what I can do."))
                .containsExactly(TechniqueId.OFFER_SOLUTION);
    }

    private static List<TechniqueId> read(TechniqueRule rule, TechniqueId technique, String line) {
        KnownReply reply = new KnownReply(
                new RuleId("test.reply"),
                technique,
                List.of("I'm taking this on. Let me see what I can do to fix it."));
        return TechniqueRecogniser.of(List.of(rule), List.of(reply), Vocabulary.empty())
                .recognise(line, Channel.CHAT)
                .stream()
                .map(TechniqueUse::technique)
                .toList();
    }

    @Test
    void A_reply_of_a_single_word_of_its_own_is_never_taken_for_shown() {
        assertThat(recognise("Hi Dana!")).isEmpty();
    }
}
