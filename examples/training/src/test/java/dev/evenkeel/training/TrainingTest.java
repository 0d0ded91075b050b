package dev.evenkeel.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.evenkeel.emotion.Appraisal;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.LearnedSignal;
import dev.evenkeel.emotion.WeightsFile;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.training.Message.Source;
import dev.evenkeel.training.OwnCorpus.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs over a small part of the corpus, the word list and no public data. */
class TrainingTest {

    private static final Path CORPUS = Path.of("corpus");
    private static List<Entry> some;
    private static List<Message> words;
    private static Training.Result result;
    private static LearnedFeelings learned;

    @BeforeAll
    static void learn() throws IOException {
        List<Entry> all = OwnCorpus.read(CORPUS);
        some = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 32) {
            some.add(all.get(i));
        }
        words = WordList.read(CORPUS);
        result = new Training(some, words).run();
        learned = result.learned();
    }

    @Test
    void the_same_messages_give_the_same_bytes() {
        assertThat(WeightsFile.write(new Training(some, words).run().learned())).isEqualTo(WeightsFile.write(learned));
    }

    @Test
    void what_is_held_out_changes_nothing() {
        List<Entry> without =
                some.stream().filter(entry -> !entry.message().heldOut()).toList();
        assertThat(without).hasSizeLessThan(some.size());
        assertThat(WeightsFile.write(new Training(without, words).run().learned()))
                .isEqualTo(WeightsFile.write(learned));
    }

    @Test
    void something_was_learned_about_anger_and_about_thanks() {
        assertThat(heat("this is absolutely ridiculous, useless company!!"))
                .isGreaterThan(heat("could you send me the form please"));
        assertThat(read("brilliant, thank you so much").valence())
                .isGreaterThan(read("still waiting, this is a joke").valence());
    }

    @Test
    void something_was_learned_about_waiting_and_about_thanks() {
        assertThat(probability(SignalId.WAITING, "three weeks and the parcel still has not come"))
                .isGreaterThan(probability(SignalId.WAITING, "my account number is the one you have"));
        assertThat(probability(SignalId.GRATITUDE, "cheers, you were so kind, many thanks"))
                .isGreaterThan(probability(SignalId.GRATITUDE, "where do I find the form"));
    }

    @Test
    void every_learned_signal_has_its_threshold() {
        assertThat(learned.signals().signals())
                .extracting(LearnedSignal::signal, LearnedSignal::above)
                .containsExactlyElementsOf(result.thresholds().stream()
                        .map(threshold -> tuple(threshold.signal(), threshold.above()))
                        .toList());
    }

    @Test
    void a_report_names_the_sources_that_were_read_and_their_licences_and_no_others() {
        Training training = new Training(some, words);
        String report =
                Report.of(result, training, some, Set.of("goemotions.tsv", "natcs_utterances.tsv")::contains, true);
        assertThat(report)
                .contains("GoEmotions", "NATCS", "Apache-2.0", "CDLA-Permissive-2.0")
                .doesNotContain("ConvAbuse", "BANKING77", "MultiDoGO", "CC BY 4.0");
        assertThat(Report.of(result, training, some, file -> false, true))
                .doesNotContain("GoEmotions", "NATCS", "PUBLIC");
    }

    private static double probability(SignalId signal, String text) {
        return new SignalReader(learned.signals())
                .read(new Message(Source.SERVICE, "some", text, Map.of(), 1, false))
                .probabilities()
                .get(SignalLearning.SIGNALS.indexOf(signal));
    }

    private static double heat(String text) {
        return read(text).emotions().heat();
    }

    private static Appraisal read(String text) {
        return new Reader(learned).appraise(text);
    }
}
