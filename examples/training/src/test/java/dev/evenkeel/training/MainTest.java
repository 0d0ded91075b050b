package dev.evenkeel.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.WeightsFile;
import dev.evenkeel.text.WordFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    /** Feelings as GoEmotions names them; each of the learned ones needs somebody who has it and somebody who has not. */
    private static final List<String> FEELINGS =
            List.of("anger", "annoyance", "sadness", "fear", "confusion", "gratitude", "neutral");

    @TempDir
    private Path folder;

    @Test
    void without_our_own_messages_only_words_of_the_public_data_are_learned() throws Exception {
        Path data = publicData();
        Path out = folder.resolve("out");

        Main.main(new String[] {"corpus", data.toString(), out.toString(), "--without-own"});

        LearnedFeelings learned = WeightsFile.read(Files.readAllBytes(out.resolve("en.weights")));
        assertThat(learned.words().features())
                .contains(WordFeature.of("blorf"))
                .doesNotContain(WordFeature.of("refund"), WordFeature.of("furious"));
        assertThat(learned.signals().signals()).isEmpty();
        assertThat(out.resolve("PROVENANCE.md")).doesNotExist();
        assertThat(new Reader(learned).appraise("blorf").emotions().heat())
                .isGreaterThan(new Reader(learned).appraise("snirk").emotions().heat());
    }

    @Test
    void an_option_that_there_is_not_is_an_error() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Main.main(new String[] {"corpus", "data", "out", "--without"}))
                .withMessageStartingWith("usage:");
    }

    private Path publicData() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        StringBuilder comments = new StringBuilder("split\tid\ttext\tlabel\n");
        StringBuilder bots = new StringBuilder("split\tid\ttext\tlabel\n");
        for (int i = 0; i < 70; i++) {
            String feeling = FEELINGS.get(i % FEELINGS.size());
            String word = feeling.startsWith("an") ? "blorf" : feeling.equals("neutral") ? "snirk" : "wuggle";
            comments.append("train\tg" + i + "\t" + word + " " + feeling.length() + "\t" + feeling + "\n");
            bots.append("train\tb" + i + "\t" + word + "\t" + (i % 2 == 0 ? "abusive" : "not_abusive") + "\n");
        }
        Files.writeString(data.resolve("goemotions.tsv"), comments);
        Files.writeString(data.resolve("convabuse.tsv"), bots);
        return data;
    }
}
