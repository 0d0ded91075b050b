package dev.evenkeel.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksCommandTest {

    private static final String MANIFEST = """
        {"format": 1, "id": "acme", "version": "1.0.0", "engine": "[0.1,1.0)",
         "extends": [{"id": "default", "range": "[1.0,2.0)"}], "files": ["acme.json"]}
        """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_default_pack_keeps_what_its_conversations_say() {
        assertThat(run("packs", "test", "default", "--only-conversations")).isEqualTo(Main.OK);

        assertThat(printed()).matches("\\d{2,} conversations, nothing is wrong\\R");
    }

    @Test
    void a_conversation_that_comes_out_otherwise_is_told_with_its_place_and_line() throws IOException {
        write("""
            {"conversations": [{"name": "Hello", "lines": [
              {"customer": "Hello", "expect": {"state": "closed"}}]}]}
            """);

        assertThat(run("packs", "test", folder.toString(), "--only-conversations"))
                .isEqualTo(Main.WRONG_PACK);

        assertThat(printed())
                .startsWith("acme.json:2:45 \"Hello\", line 1: \"state\": closed expected, found greeting")
                .contains("    {\"customer\": \"Hello\", \"expect\": {\"state\": \"closed\"}}]}]}")
                .endsWith("1 conversation, 1 problem\n");
    }

    @Test
    void everything_that_is_wrong_with_a_pack_is_told_at_once() throws IOException {
        write("""
            {"override": {"default.waiting.no-such-rule": {"mode": "off"}},
             "conversations": [{"name": "Hello", "lines": [{"customer": "Hello", "expect": {"state": "closd"}}]}]}
            """);

        assertThat(run("packs", "test", folder.toString())).isEqualTo(Main.WRONG_PACK);

        assertThat(printed())
                .contains(
                        "acme.json:1:15 there is no rule \"default.waiting.no-such-rule\" to override",
                        "acme.json:2:90 the state \"closd\" is not known",
                        "did you mean \"closed\"?")
                .endsWith("1 conversation, 2 problems\n");
    }

    @Test
    void a_folder_without_a_pack_says_so() {
        assertThat(run("packs", "test", folder.toString())).isEqualTo(Main.WRONG_PACK);

        assertThat(printed()).startsWith("pack.json the file \"pack.json\" is not there");
    }

    @Test
    void each_value_of_a_rule_is_told_with_its_place() {
        assertThat(run("packs", "explain", "default.care.hot")).isEqualTo(Main.OK);

        assertThat(printed())
                .containsPattern("(?m)^priority +40 {2}\\(default outcomes\\.json:\\d+:\\d+\\)$")
                .containsPattern("(?m)^when\\.tension\\.from +\"angry\" {2}\\(default outcomes\\.json:\\d+:\\d+\\)$");
    }

    @Test
    void an_override_is_told_as_set_by_its_own_layer() throws IOException {
        write("{\"override\": {\"default.care.hot\": {\"priority\": 45}}}");
        assertThat(run("packs", "explain", "default.care.hot", "--pack", folder.toString()))
                .isEqualTo(Main.OK);

        assertThat(printed()).containsPattern("(?m)^priority +45 {2}\\(acme acme\\.json:1:48\\)$");
    }

    @Test
    void a_rule_that_is_not_there_is_not_understood() {
        assertThat(run("packs", "explain", "default.care.hott")).isEqualTo(2);
        assertThat(out.size()).isZero();
    }

    private void write(String content) throws IOException {
        Files.writeString(folder.resolve("pack.json"), MANIFEST);
        Files.writeString(folder.resolve("acme.json"), content);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(String... args) {
        return Main.run(InputStream.nullInputStream(), out, args);
    }
}
