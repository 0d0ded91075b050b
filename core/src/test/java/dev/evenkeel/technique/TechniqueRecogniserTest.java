package dev.evenkeel.technique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.signal.Examples;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.RuleInfo;
import dev.evenkeel.text.Context;
import dev.evenkeel.text.Vocabulary;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TechniqueRecogniserTest {

    private static final TechniqueRecogniser RECOGNISER = TechniqueRecogniser.of(
            List.of(
                    words("test.sorry", TechniqueId.APOLOGISE, "sorry"),
                    words("test.so-you", TechniqueId.PARAPHRASE, "so you"),
                    shape("test.asks", TechniqueId.GATHER_DETAILS, 0, Context.ASKED, 2),
                    shape("test.tells", TechniqueId.EXPLAIN_SIMPLY, Context.ASKED, 0, 4)),
            List.of(),
            Vocabulary.empty());

    private static TechniqueRule words(String id, TechniqueId technique, String phrase) {
        return new TechniqueRule(RuleInfo.of(id), technique, List.of(phrase), List.of(), 0, 0, false, 0, Set.of());
    }

    private static TechniqueRule shape(String id, TechniqueId technique, int drops, int only, int words) {
        return new TechniqueRule(RuleInfo.of(id), technique, List.of(), List.of(), drops, only, true, words, Set.of());
    }

    private static List<TechniqueUse> recognise(String text) {
        return RECOGNISER.recognise(text, Channel.CHAT);
    }

    @Test
    void Techniques_come_in_the_order_in_which_they_appear_with_their_rule() {
        assertThat(recognise("So you paid twice. I'm sorry."))
                .extracting(TechniqueUse::technique, use -> use.rule().id())
                .containsExactly(
                        tuple(TechniqueId.PARAPHRASE, "test.so-you"), tuple(TechniqueId.APOLOGISE, "test.sorry"));
    }

    @Test
    void A_shape_is_read_only_in_a_sentence_that_shows_nothing_else() {
        assertThat(recognise("I'm sorry, which card was it? Same address?"))
                .extracting(TechniqueUse::technique)
                .containsExactly(TechniqueId.APOLOGISE, TechniqueId.GATHER_DETAILS);
    }

    @Test
    void A_line_that_asks_does_not_tell_by_its_shape() {
        String statement = "The depot scans every parcel twice.";

        assertThat(recognise(statement))
                .extracting(TechniqueUse::technique)
                .containsExactly(TechniqueId.EXPLAIN_SIMPLY);
        assertThat(recognise(statement + " Same address?"))
                .extracting(TechniqueUse::technique)
                .containsExactly(TechniqueId.GATHER_DETAILS);
    }

    @Test
    void Nothing_is_read_by_its_shape_in_the_quoted_part_of_an_email() {
        String email = "The depot scans every parcel twice.\n> Where is my parcel?\n> Tracking it tells me nothing.\n";

        assertThat(RECOGNISER.recognise(email, Channel.EMAIL))
                .extracting(TechniqueUse::technique, use -> use.span().start())
                .containsExactly(tuple(TechniqueId.EXPLAIN_SIMPLY, 0));
        assertThat(recognise(email)).extracting(TechniqueUse::technique).containsExactly(TechniqueId.GATHER_DETAILS);
    }

    @Test
    void A_short_sentence_has_no_shape() {
        assertThat(recognise("Right? Okay then.")).isEmpty();
    }

    @Test
    void A_rule_that_is_switched_off_recognises_nothing() {
        RuleInfo off = new RuleInfo(new RuleId("test.off"), "", Mode.OFF, false, Examples.none());
        TechniqueRule rule =
                new TechniqueRule(off, TechniqueId.APOLOGISE, List.of("sorry"), List.of(), 0, 0, false, 0, Set.of());

        assertThat(TechniqueRecogniser.of(List.of(rule), List.of(), Vocabulary.empty())
                        .recognise("Sorry!", Channel.CHAT))
                .isEmpty();
    }

    @Property
    void Every_use_lies_in_the_text(@ForAll String text) {
        String line = "So you " + text + "\nSorry. " + text;

        for (TechniqueUse use : recognise(line)) {
            assertThat(use.span().end()).isLessThanOrEqualTo(line.length());
        }
    }
}
