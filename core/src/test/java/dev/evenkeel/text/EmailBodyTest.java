package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class EmailBodyTest {

    private static final List<String> CLOSINGS = List.of("kind regards", "thanks", "br");
    private static final List<String> FOOTERS = List.of("this email is confidential", "disclaimer:");
    private static final List<String> LINES = List.of(
            "It is broken.",
            "> you wrote this",
            "On Monday, Sam",
            "Sam wrote:",
            "ON MONDAY Sam Wrote:",
            "From: Sam",
            "Sent: Monday",
            "subject: my order",
            "Kind regards,",
            "Thanks!",
            "  thanks -  ",
            "BR",
            "Thanks for nothing",
            "--",
            "-- ",
            "---------- Forwarded",
            "__________",
            "Begin forwarded message:",
            "Sent from my phone",
            "DISCLAIMER: all of it",
            "This Email is confidential, and so on",
            "\u3000Bo",
            "\r",
            "   ",
            "");

    private final EmailBody body = new EmailBody(CLOSINGS, FOOTERS);
    private final PlainEmail plain = new PlainEmail(Set.copyOf(CLOSINGS), FOOTERS);
    private final EmailLines lines = new EmailLines();

    @Property(tries = 3000)
    void the_lines_that_are_read_are_those_that_the_plain_cutter_keeps(@ForAll("emails") String email) {
        FoldedText expected = new FoldedText();
        expected.clear();
        plain.readable(email).forEach(line -> expected.fold(email, line.start(), line.end()));

        FoldedText folded = folded(email);

        assertThat(bytes(folded)).isEqualTo(bytes(expected));
        for (int at = FoldedText.START; at < folded.end(); at++) {
            assertThat(folded.startOf(at)).isEqualTo(expected.startOf(at));
        }
    }

    @Property(tries = 3000)
    void the_body_is_the_text_without_what_the_plain_cutter_drops(@ForAll("emails") String email) {
        StringBuilder expected = new StringBuilder();
        email.chars().forEach(c -> expected.append(c == '\n' ? '\n' : ' '));
        plain.readable(email)
                .forEach(line -> expected.replace(line.start(), line.end(), email.substring(line.start(), line.end())));

        String read = body.body(email);

        assertThat(read).isEqualTo(expected.toString());
        if (read.equals(email)) {
            assertThat(read).isSameAs(email);
        }
    }

    @Example
    void a_letter_that_goes_on_after_thanks_is_read_to_its_end() {
        String goesOn = "Hello.\nThanks.\none\ntwo\nthree\nfour\nfive\nsix\nseven";

        assertThat(folded(goesOn).end()).isEqualTo(FoldedText.START + goesOn.length());
        assertThat(folded("Hello.\nThanks.\none\ntwo").end()).isEqualTo(FoldedText.START + "Hello.\n".length());
    }

    @Example
    void thanks_with_nothing_before_them_are_what_the_letter_says() {
        String thanks = "Thanks!\nDana";

        assertThat(folded(thanks).end()).isEqualTo(FoldedText.START + thanks.length());
        assertThat(body.body("> When do you come?\n\nThanks!")).isEqualTo("                   \n\nThanks!");
    }

    @Example
    void more_lines_than_ever_before_find_room() {
        String email = "one line\n".repeat(1_000);

        assertThat(folded(email).end()).isEqualTo(FoldedText.START + email.length());
    }

    private FoldedText folded(String email) {
        FoldedText folded = new FoldedText();
        folded.clear();
        body.fold(email, lines, folded);
        return folded;
    }

    private static byte[] bytes(FoldedText folded) {
        return Arrays.copyOfRange(folded.bytes, FoldedText.START, folded.end());
    }

    @Provide
    Arbitrary<String> emails() {
        Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(8);
        return Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.of(LINES)), Tuple.of(1, anything))
                .list()
                .ofMaxSize(14)
                .map(written -> String.join("\n", written));
    }
}
