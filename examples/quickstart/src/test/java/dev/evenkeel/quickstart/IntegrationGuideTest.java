package dev.evenkeel.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Advice;
import dev.evenkeel.emotion.Tension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds docs/integration.md to code that runs. */
class IntegrationGuideTest {

    private static final Path GUIDE = Path.of("../../docs/integration.md");
    private static final Path CODE = Path.of("src/test/java/dev/evenkeel/quickstart/HelpDesk.java");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final HelpDesk desk = new HelpDesk();

    @Test
    void every_piece_of_code_in_the_guide_is_code_of_the_help_desk() throws IOException {
        List<String> pieces = Pattern.compile("(?s)```java\\n(.*?)```")
                .matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult match) -> withoutIndent(match.group(1)))
                .toList();
        String code = withoutIndent(Files.readString(CODE));

        assertThat(pieces)
                .hasSizeGreaterThan(5)
                .allSatisfy(piece -> assertThat(code).contains(piece));
    }

    @Test
    void a_ticket_goes_its_way_through_the_help_desk() {
        desk.open("t-1", "Dana", "Sam", "a refund that has not arrived");

        Advice advice = desk.customerWrote("t-1", "I've been waiting for three weeks, this is a disgrace!!", NOON);

        assertThat(advice.emotion().tension()).isNotEqualTo(Tension.CALM);
        assertThat(desk.maySend("t-1", "Please hold. I will refund 80 EUR today.", NOON))
                .isFalse();
        String reply = advice.recommendation().reply().text();
        assertThat(desk.maySend("t-1", reply, NOON)).isTrue();
        desk.agentSent("t-1", reply, NOON);
        desk.causeFound("t-1", "the bank sent it back");
        desk.customerAcceptedInTheShop("t-1", NOON);
        assertThat(desk.snapshot("t-1").turns()).isEqualTo(3);
        assertThat(desk.snapshot("t-1").issue().rootCause()).isNotNull();
        assertThat(desk.paged()).isEmpty();
    }

    @Test
    void a_stored_conversation_goes_on_as_if_it_had_never_been_away() {
        desk.open("t-3", "Dana", "Sam", "a late parcel");
        desk.customerWrote("t-3", "My parcel is late and I'm annoyed!", NOON);
        HelpDesk other = new HelpDesk();

        other.restore("t-3", desk.stored("t-3"));

        assertThat(other.customerWrote("t-3", "Well?", NOON)).isEqualTo(desk.customerWrote("t-3", "Well?", NOON));
    }

    @Test
    void an_emergency_wakes_somebody() {
        desk.open("t-2", "Dana", "Sam", "a boiler");

        desk.customerWrote("t-2", "The whole house smells of gas and my son has passed out", NOON);

        assertThat(desk.paged()).containsExactly("t-2");
    }

    private static String withoutIndent(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
