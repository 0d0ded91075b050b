package dev.evenkeel.training;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.signal.SignalId;
import dev.evenkeel.training.Message.Target;
import dev.evenkeel.training.OwnCorpus.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OwnCorpusTest {

    private static final Path CORPUS = Path.of("corpus");
    private static List<Entry> corpus;

    @BeforeAll
    static void read() throws IOException {
        corpus = OwnCorpus.read(CORPUS);
    }

    @Test
    void there_are_more_than_four_thousand_messages_with_an_id_each() {
        Set<String> ids = new HashSet<>();
        corpus.forEach(entry -> ids.add(entry.message().id()));
        assertThat(ids).hasSameSizeAs(corpus).hasSizeGreaterThan(4000);
    }

    @Test
    void one_in_five_is_held_out_and_it_is_always_the_same() {
        long heldOut =
                corpus.stream().filter(entry -> entry.message().heldOut()).count();
        assertThat((double) heldOut / corpus.size()).isBetween(0.195, 0.205);
        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> String.format(Locale.ROOT, "tel-%04d", number))
                        .map(OwnCorpus::fold))
                .containsExactly(3, 2, 2, 2, 0, 0, 2, 3, 1, 0, 1, 0);
    }

    @Test
    void about_one_in_three_sounds_like_what_it_is_not() {
        List<Entry> others =
                corpus.stream().filter(entry -> !isAboutDanger(entry)).toList();
        assertThat(others)
                .filteredOn(entry -> !entry.kind().equals("plain"))
                .hasSizeBetween(others.size() * 30 / 100, others.size() * 38 / 100);
    }

    @Test
    void half_of_what_sounds_like_danger_is_none() {
        List<Entry> about = corpus.stream().filter(OwnCorpusTest::isAboutDanger).toList();
        assertThat(about)
                .filteredOn(entry -> SignalId.danger().stream().noneMatch(entry.message()::shows))
                .hasSizeBetween(about.size() * 45 / 100, about.size() * 55 / 100);
    }

    private static boolean isAboutDanger(Entry entry) {
        return entry.message().id().startsWith("sf");
    }

    @Test
    void both_passes_agree_well_on_every_emotion() {
        assertThat(Agreement.of(corpus)).allMatch(agreement -> agreement.kappa() > 0.8);
    }

    @Test
    void both_passes_agree_on_signals_more_often_than_not() {
        assertThat(SignalAgreement.of(corpus)).hasSize(15).allMatch(agreement -> agreement.f1() > 0.5);
    }

    @Test
    void what_either_pass_saw_of_signals_is_shown() {
        assertThat(corpus).allSatisfy(entry -> {
            Set<SignalId> shown = requireNonNull(entry.message().signals());
            assertThat(shown)
                    .containsAll(entry.first().signals())
                    .containsAll(entry.second().signals());
        });
    }

    @Test
    void fewer_than_two_in_a_hundred_nearly_repeat_another() {
        List<String> texts =
                corpus.stream().map(entry -> entry.message().text()).toList();
        assertThat(NearDuplicates.of(texts)).hasSizeLessThan(corpus.size() / 50);
    }

    @Test
    void every_label_is_an_intensity() {
        assertThat(corpus)
                .allSatisfy(entry -> assertThat(entry.message().labels().values())
                        .hasSize(Target.values().length)
                        .allMatch(label -> label >= 0 && label <= 1));
    }
}
