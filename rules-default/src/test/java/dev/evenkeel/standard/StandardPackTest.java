package dev.evenkeel.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.json.JsonPacks;
import dev.evenkeel.rules.InstalledPacks;
import dev.evenkeel.rules.RulePack;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StandardPackTest {
    private static final Path FOLDER = Path.of("src/main/resources/dev/evenkeel/standard/pack");

    @Test
    void the_pack_in_the_jar_says_what_the_folder_says() {
        assertThat(StandardPack.english().stamp())
                .isEqualTo(JsonPacks.readFolder(FOLDER).stamp());
    }

    @Test
    void it_is_installed_under_its_id() {
        assertThat(InstalledPacks.in(StandardPack.class.getClassLoader()))
                .extracting(RulePack::id)
                .containsExactly("default");
    }
}
