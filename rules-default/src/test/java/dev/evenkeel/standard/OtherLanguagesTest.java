package dev.evenkeel.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.junit.jupiter.api.Test;

/** The default pack names other languages, and leaves them alone; a detector of languages is the referee. */
class OtherLanguagesTest {

    /** The referee's names for the languages that we wrote in. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("eng", "en"),
            Map.entry("deu", "de"),
            Map.entry("fra", "fr"),
            Map.entry("spa", "es"),
            Map.entry("ita", "it"),
            Map.entry("por", "pt"),
            Map.entry("nld", "nl"),
            Map.entry("swe", "sv"),
            Map.entry("dan", "da"),
            Map.entry("pol", "pl"),
            Map.entry("tur", "tr"),
            Map.entry("ind", "id"),
            Map.entry("rus", "ru"),
            Map.entry("ell", "el"));

    private static final Evenkeel EVENKEEL = Evenkeel.with(StandardPack.english());
    private static final LanguageDetectorME REFEREE = referee();

    @Test
    void of_twenty_messages_in_other_languages_nineteen_are_named_as_the_referee_names_them() {
        List<String> messages = ThreatsTest.lines("other-languages.txt").toList();
        List<String> otherwise =
                messages.stream().filter(message -> !isNamedAlike(message)).toList();

        assertThat(otherwise).hasSizeLessThanOrEqualTo(messages.size() / 20);
    }

    @Test
    void a_message_that_is_named_otherwise_than_english_is_read_without_heat_and_hardly_surely() {
        assertThat(ThreatsTest.lines("other-languages.txt").map(EVENKEEL::read).filter(OtherLanguagesTest::isForeign))
                .isNotEmpty()
                .allSatisfy(reading -> {
                    assertThat(reading.appraisal().confidence()).isLessThanOrEqualTo(0.2);
                    assertThat(reading.appraisal().emotions().heat()).isZero();
                });
    }

    @Test
    void what_the_referee_calls_english_is_never_named_otherwise() {
        List<String> english = Stream.of("threats.txt", "threat-look-alikes.txt")
                .flatMap(ThreatsTest::lines)
                .filter(message -> refereeName(message).equals("en"))
                .toList();

        assertThat(english).hasSizeGreaterThan(200);
        assertThat(english.stream().filter(message -> !isNamedAlike(message))).isEmpty();
    }

    private static boolean isForeign(Reading reading) {
        return !reading.language().equals("en");
    }

    private static boolean isNamedAlike(String message) {
        return EVENKEEL.read(message).language().equals(refereeName(message));
    }

    private static String refereeName(String message) {
        String name = REFEREE.predictLanguage(message).getLang();
        return NAMES.getOrDefault(name, name);
    }

    private static LanguageDetectorME referee() {
        try (InputStream model = Objects.requireNonNull(
                OtherLanguagesTest.class.getResourceAsStream("/langdetect-183.bin"), "the model of the referee")) {
            return new LanguageDetectorME(new LanguageDetectorModel(model));
        } catch (IOException e) {
            throw new AssertionError("the model of the referee cannot be read", e);
        }
    }
}
