package dev.evenkeel.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.Fault;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.dialogue.Stress;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import dev.evenkeel.playbook.Band;
import dev.evenkeel.playbook.Counter;
import dev.evenkeel.playbook.Fact;
import dev.evenkeel.playbook.Milestone;
import dev.evenkeel.review.Severity;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.Problem;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.standard.StandardPack;
import dev.evenkeel.technique.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schemas for editors and the reader agree on what a pack looks like. */
class PackSchemaTest {
    private static final Path PACK = Path.of("src/main/resources/dev/evenkeel/standard/pack");
    private static final Path CASES = Path.of("src/test/resources/schema-cases.txt");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    private static final JsonSchema MANIFEST = schema("pack.schema.json");
    private static final JsonSchema FILE = schema("pack-file.schema.json");

    @TestFactory
    Stream<DynamicTest> every_file_of_the_default_pack_is_as_the_schemas_say() throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(PACK)) {
            all.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
        }
        assertThat(files).hasSizeGreaterThan(20);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(PACK.relativize(file).toString(), () -> {
                    JsonSchema schema = file.endsWith("pack.json") ? MANIFEST : FILE;
                    assertThat(schema.validate(tree(Files.readString(file)))).isEmpty();
                }));
    }

    /** Blocks that begin with "ok" or "wrong" and say what they show; the rest of a block is a file of a pack. */
    @TestFactory
    Stream<DynamicTest> reader_and_schema_agree_on_what_is_wrong() throws IOException {
        String cases = Files.readString(CASES);
        return Arrays.stream(cases.split("\n\n"))
                .map(String::strip)
                .filter(block -> !block.startsWith("#"))
                .map(block -> DynamicTest.dynamicTest(block.lines().findFirst().orElse(""), () -> {
                    String file = block.substring(block.indexOf('\n') + 1);
                    boolean sound = block.startsWith("ok ");

                    assertThat(read(file)).as("the reader").matches(wrong -> wrong.isEmpty() == sound);
                    assertThat(validate(file)).as("the schema").matches(wrong -> wrong.isEmpty() == sound);
                }));
    }

    @Test
    void the_closed_sets_of_the_schema_are_those_of_the_engine() {
        Map<String, Class<? extends Identified>> sets = Map.ofEntries(
                Map.entry("mode", Mode.class),
                Map.entry("band", Band.class),
                Map.entry("tension", Tension.class),
                Map.entry("trend", Trend.class),
                Map.entry("channel", Channel.class),
                Map.entry("severity", Severity.class),
                Map.entry("fact", Fact.class),
                Map.entry("counter", Counter.class),
                Map.entry("milestone", Milestone.class),
                Map.entry("event", HostEvent.class),
                Map.entry("kind", CommitmentKind.class),
                Map.entry("stress", Stress.class),
                Map.entry("fault", Fault.class),
                Map.entry("audience", Audience.class));
        sets.forEach((name, set) -> {
            List<String> listed = new ArrayList<>();
            FILE.getSchemaNode().at("/$defs/" + name + "/enum").forEach(id -> listed.add(id.asText()));
            assertThat(listed)
                    .as(name)
                    .containsExactlyElementsOf(Arrays.stream(set.getEnumConstants())
                            .map(Identified::id)
                            .toList());
        });
    }

    private static List<String> read(String file) {
        String manifest = """
            {"format": 1, "id": "acme", "version": "1.0.0", "engine": "[0.1,1.0)", "files": ["acme.json"],
             "extends": [{"id": "default", "range": "[1.0,2.0)"}], "locales": ["en"]}
            """;
        return Layers.of(StandardPack.english(), JsonPacks.read(Map.of("pack.json", manifest, "acme.json", file)))
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }

    private static Set<ValidationMessage> validate(String file) throws JsonProcessingException {
        return FILE.validate(tree(file));
    }

    private static JsonNode tree(String json) throws JsonProcessingException {
        return JSON.readTree(json);
    }

    private static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:dev/evenkeel/json/" + name));
    }
}
