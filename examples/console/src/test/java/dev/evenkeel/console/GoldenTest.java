package dev.evenkeel.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The answers to a committed sample of conversations are the same bytes on every JVM, in every language and time zone. */
class GoldenTest {

    private static final Path CONVERSATIONS = Path.of("src/test/resources/golden/conversations.jsonl");
    private static final Path HASH = Path.of("src/test/resources/golden/answers.sha256");
    private static final Path ANSWERS = Path.of("target/golden/answers.jsonl");

    @Test
    void a_sample_of_conversations_is_answered_byte_for_byte_as_before() throws Exception {
        byte[] answers = answers(Files.readAllBytes(CONVERSATIONS));
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(answers));
        // Kept for whoever wants to see what changed.
        Files.createDirectories(ANSWERS.getParent());
        Files.write(ANSWERS, answers);

        assertThat(Files.readString(HASH))
                .as("""
                        The answers are not those of before; they are in %s, and their hash is %s.
                        A change of the default pack or of the engine does that. If you meant it, renew the hash:

                        mvn -q package -DskipTests -pl examples/console -am
                        cd examples/console && java -jar target/evenkeel.jar advise < %s | sha256sum > %s

                        If you did not, or it is so on one JDK only, the engine is no longer a pure function.
                        """, ANSWERS, hash, CONVERSATIONS, HASH)
                .isEqualTo(hash + "  -\n");
    }

    private static byte[] answers(byte[] conversations) throws Exception {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        int status = LineLoop.run(new ByteArrayInputStream(conversations), answers, new AdviseLines(Engine.ENGLISH));
        assertThat(status).isEqualTo(Main.OK);
        return answers.toByteArray();
    }
}
