package dev.evenkeel.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for the reading of any e-mail. */
class EmailLawsTest {

    private static final PlainPack PACK = new PlainPack();

    /** What mail programs put in, how letters end, and what only looks like it. */
    private static final List<String> LINES = List.of(
            "> bad",
            ">",
            " >> you idiot",
            "On Monday Sam wrote:",
            "ON 3 May, Sam <sam@a.example>",
            "on",
            "on Monday I was not happy",
            "sam wrote:",
            "he wrote: bad",
            "-----Original Message-----",
            "----- ",
            "----",
            "--",
            "-- ",
            "--you",
            "___________ bad",
            "____",
            "From: Sam",
            "from: bad",
            "Sent: today",
            "To: you",
            "Date: 3 hours",
            "Subject: bad",
            "Begin forwarded message:",
            "begin forwarded message: bad",
            "Sent from my phone",
            "sent from my",
            "Kind regards,",
            "KIND REGARDS",
            "kind regards bad",
            "Thanks!",
            "thanks -",
            "Thanks ,.",
            "no thanks",
            "This email is confidential, bad",
            "this e-mail is confidential",
            "",
            "",
            "bad",
            "you idiot",
            "I'm still waiting 3 hours",
            "ДЕНЬ",
            "ＫＩＮＤ regards");

    @Property(tries = 3000)
    void an_email_is_read_as_the_plain_reader_reads_it(@ForAll("emails") String email) {
        assertThat(PACK.fast.read(email, Channel.EMAIL)).isEqualTo(PACK.plain.read(email, Channel.EMAIL));
    }

    @Property
    void what_is_quoted_is_never_read(@ForAll("emails") String email) {
        String quoted = email.lines().map(line -> "> " + line + "\n").reduce("", String::concat);

        assertThat(PACK.fast.read(quoted, Channel.EMAIL).measures().words()).isZero();
    }

    @Provide
    Arbitrary<String> emails() {
        Arbitrary<String> before = Arbitraries.of("", "", "", " ", "\t", "\u2003", "\u00a0");
        Arbitrary<String> after = Arbitraries.of("\n", "\n", "\n", "\r\n", " \n", "\n\n", "\r", "\u2028", "");
        Arbitrary<String> line = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(LINES)), Tuple.of(1, Arbitraries.of(PlainTexts.WORDS)));
        return Combinators.combine(before, line, after)
                .as((blank, words, end) -> blank + words + end)
                .list()
                .ofMaxSize(24)
                .map(lines -> String.join("", lines));
    }
}
