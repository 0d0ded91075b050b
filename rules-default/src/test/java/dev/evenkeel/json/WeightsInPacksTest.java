package dev.evenkeel.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import dev.evenkeel.emotion.LearnedColumn;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.LearnedTarget;
import dev.evenkeel.emotion.WeightsFile;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.PackException;
import dev.evenkeel.rules.Problem;
import dev.evenkeel.rules.RulePack;
import dev.evenkeel.text.WordWeights;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightsInPacksTest {

    private static final LearnedFeelings LEARNED = new LearnedFeelings(
            WordWeights.none(),
            Arrays.stream(LearnedTarget.values())
                    .map(target -> new LearnedColumn(target, -2, 0.01, 0, 0, 0, ImmutableMap.of()))
                    .toList(),
            Collections.nCopies(LearnedFeelings.CONFIDENCE_POINTS, 0.7),
            0.5);
    private static final byte[] WEIGHTS = WeightsFile.write(LEARNED);
    private static final String HASH = Hashing.sha256().hashBytes(WEIGHTS).toString();

    @Test
    void weights_with_their_hash_are_read_from_resources_and_from_a_folder(@TempDir Path folder) throws IOException {
        assertThat(pack(manifest("weights/en.weights", HASH), WEIGHTS).weights())
                .isEqualTo(LEARNED);

        Files.writeString(folder.resolve("pack.json"), manifest("weights/en.weights", HASH));
        Files.write(Files.createDirectories(folder.resolve("weights")).resolve("en.weights"), WEIGHTS);
        Files.writeString(folder.resolve("weights/PROVENANCE.md"), "# Where the weights come from\n");
        RulePack read = JsonPacks.readFolder(folder);
        assertThat(read.problems()).isEmpty();
        assertThat(read.weights()).isEqualTo(LEARNED);
    }

    @Test
    void a_wrong_hash_is_told_with_its_place_and_the_right_one() {
        assertThat(problemsOf(manifest("weights/en.weights", "0".repeat(64)), WEIGHTS))
                .containsExactly("""
                pack.json:4:55 the file "weights/en.weights" has another SHA-256
                    "weights": {"file": "weights/en.weights", "sha256": "%s"},
                                                                        ^
                    it is %s""".formatted("0".repeat(64), HASH));
    }

    @Test
    void no_single_byte_can_change_unnoticed() {
        for (int at = 0; at < WEIGHTS.length; at += 7) {
            byte[] changed = WEIGHTS.clone();
            changed[at] ^= 1;
            RulePack pack = pack(manifest("weights/en.weights", HASH), changed);
            assertThat(pack.problems()).hasSize(1);
            assertThatThrownBy(() -> Layers.of(pack).rulebook()).isInstanceOf(PackException.class);
        }
    }

    @Test
    void a_file_that_holds_something_else_is_told() {
        byte[] other = "not weights at all".getBytes(StandardCharsets.UTF_8);
        String hash = Hashing.sha256().hashBytes(other).toString();
        assertThat(problemsOf(manifest("weights/en.weights", hash), other))
                .singleElement()
                .asString()
                .startsWith("pack.json:4:")
                .contains("not a weights file");
    }

    @Test
    void a_missing_file_and_a_way_out_of_the_pack_are_told() {
        assertThat(problemsOf(manifest("weights/fr.weights", HASH), WEIGHTS))
                .singleElement()
                .asString()
                .contains("pack.json:4:", "is not there");
        assertThat(problemsOf(manifest("../en.weights", HASH), WEIGHTS))
                .singleElement()
                .asString()
                .contains("pack.json:4:", "is not a path within the pack");
        assertThat(problemsOf(manifest("weights/en.weights", "ABC"), WEIGHTS))
                .singleElement()
                .asString()
                .contains("pack.json:4:", "64 digits");
    }

    @Test
    void the_weights_are_part_of_what_a_pack_is_known_by() {
        LearnedFeelings others = new LearnedFeelings(LEARNED.words(), LEARNED.columns(), LEARNED.confidence(), 0.6);
        byte[] bytes = WeightsFile.write(others);
        String hash = Hashing.sha256().hashBytes(bytes).toString();
        assertThat(pack(manifest("weights/en.weights", HASH), WEIGHTS).stamp())
                .isNotEqualTo(pack(manifest("weights/en.weights", hash), bytes).stamp());
    }

    private static String manifest(String file, String hash) {
        return """
                {
                  "format": 1, "id": "acme", "version": "1.2.0", "engine": "[0.1,1.0)",
                  "locales": ["en"],
                  "weights": {"file": "%s", "sha256": "%s"},
                  "files": [],
                }
                """.formatted(file, hash);
    }

    private static RulePack pack(String manifest, byte[] weights) {
        return JsonPacks.readResources(name -> switch (name) {
            case "pack.json" -> new ByteArrayInputStream(manifest.getBytes(StandardCharsets.UTF_8));
            case "weights/en.weights" -> new ByteArrayInputStream(weights);
            default -> null;
        });
    }

    private static List<String> problemsOf(String manifest, byte[] weights) {
        return pack(manifest, weights).problems().stream()
                .map(Problem::toString)
                .toList();
    }
}
