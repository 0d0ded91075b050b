package dev.evenkeel.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is learned from public data, and what is kept for measuring. */
class PublicDataTest {

    @TempDir
    private Path folder;

    @Test
    void one_calm_text_in_five_is_kept_for_measuring() throws IOException {
        StringBuilder questions = new StringBuilder("id\ttext\n");
        for (int i = 0; i < 500; i++) {
            questions.append(i).append("\tWhere do I find form ").append(i).append("?\n");
        }
        Files.writeString(folder.resolve("banking77.tsv"), questions);

        List<Message> calm = PublicData.read(folder);

        assertThat(calm)
                .allSatisfy(message -> assertThat(message.heldOut()).isEqualTo(crc("calm/" + message.text()) % 5 == 0));
        assertThat(calm.stream().filter(Message::heldOut).count()).isBetween(calm.size() / 6L, calm.size() / 4L);
    }

    private static long crc(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
