package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is left of a text when what a channel does not read is blanked. */
class LexiconBodyTest {

    /** Each tells of something broken, wherever mail programs and people put it. */
    private static final List<String> LINES = List.of(
            "It is broken.",
            "> it is broken",
            " >> broken",
            "On Monday, when it was broken, Sam",
            "On Monday the broken Sam wrote:",
            "broken Sam wrote:",
            "From: broken",
            "Sent: broken",
            "-----broken-----",
            "________ broken",
            "Sent from my broken phone",
            "This email is confidential, broken or not",
            "Begin forwarded message:",
            "Kind regards,",
            "--",
            "");

    private static final Lexicon LEXICON = Lexicon.builder()
            .vocabulary(Vocabulary.builder()
                    .closings(List.of("kind regards"))
                    .footers(List.of("this email is confidential"))
                    .build())
            .phrase(1, "broken")
            .build();

    @Property(tries = 3000)
    void what_is_blanked_is_what_the_scan_passes_over(@ForAll("emails") String email) {
        String body = LEXICON.body(email, Channel.EMAIL);

        assertThat(LEXICON.read(body, Channel.CHAT).hits())
                .extracting(PhraseHit::span)
                .isEqualTo(LEXICON.read(email, Channel.EMAIL).hits().stream()
                        .map(PhraseHit::span)
                        .toList());
    }

    @Property
    void a_body_is_as_long_as_its_text_and_nothing_is_added(@ForAll("emails") String email) {
        String body = LEXICON.body(email, Channel.EMAIL);

        assertThat(body).hasSameSizeAs(email);
        for (int at = 0; at < email.length(); at++) {
            assertThat(body.charAt(at)).isIn(email.charAt(at), ' ');
            assertThat(body.charAt(at) == '\n').isEqualTo(email.charAt(at) == '\n');
        }
    }

    @Property
    void on_all_other_channels_the_body_is_the_text_itself(@ForAll("emails") String text, @ForAll Channel channel) {
        if (channel != Channel.EMAIL) {
            assertThat(LEXICON.body(text, channel)).isSameAs(text);
        }
    }

    @Example
    void an_email_of_which_all_is_read_is_its_own_body() {
        String email = "It is broken.\n\nIt was new.";

        assertThat(LEXICON.body(email, Channel.EMAIL)).isSameAs(email);
        assertThat(LEXICON.body("", Channel.EMAIL)).isEmpty();
    }

    @Example
    void quoted_lines_and_signatures_are_blank() {
        assertThat(LEXICON.body("a\n> b\r\nc\nKind regards\nBo", Channel.EMAIL))
                .isEqualTo("a\n    \nc\n            \n  ");
    }

    @Provide
    Arbitrary<String> emails() {
        return Arbitraries.of(LINES).list().ofMaxSize(14).map(written -> String.join("\n", written));
    }
}
