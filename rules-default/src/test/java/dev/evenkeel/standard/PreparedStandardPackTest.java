package dev.evenkeel.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.Evenkeel;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.AgentTurn;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.Draft;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.PreparedPack;
import dev.evenkeel.rules.PreparedPack.Source;
import dev.evenkeel.rules.RulePack;
import dev.evenkeel.rules.Rulebook;
import dev.evenkeel.signal.SignalRule;
import dev.evenkeel.technique.TechniqueRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The default pack answers alike, whether an engine opens it by its prepared form or as it is written. */
class PreparedStandardPackTest {

    private static final StandardFiles FILES = new StandardFiles();
    private static final byte[] FORM = form();
    private static final RulePack AS_WRITTEN = FILES.get();
    private static final Evenkeel WRITTEN = Evenkeel.with(AS_WRITTEN);
    private static final Evenkeel PREPARED = Evenkeel.with(PreparedPack.open(FORM, FILES, () -> {
        throw new AssertionError("the form was made from these very files");
    }));

    /** What the pack's own examples say: texts near everything that its rules look for. */
    private static final List<String> EXAMPLES = examples();

    private static byte[] form() {
        try {
            return PrepareStandardPack.form();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> examples() {
        Rulebook rules = Layers.of(AS_WRITTEN).rulebook();
        List<String> texts = new ArrayList<>();
        for (SignalRule rule : rules.signals()) {
            texts.addAll(rule.info().examples().match());
            texts.addAll(rule.info().examples().noMatch());
        }
        for (TechniqueRule rule : rules.recognition()) {
            texts.addAll(rule.info().examples().match());
        }
        return texts;
    }

    @Test
    void every_example_of_the_pack_is_read_alike() {
        for (String text : EXAMPLES) {
            assertThat(PREPARED.read(text)).isEqualTo(WRITTEN.read(text));
        }
    }

    @Property(tries = 200)
    void conversations_go_alike(@ForAll("lines") List<String> lines, @ForAll("channels") Channel channel) {
        Conversation one = opened(PREPARED, channel);
        Conversation other = opened(WRITTEN, channel);
        for (String line : lines) {
            Advice advice = PREPARED.hear(one, CustomerTurn.of(line));
            assertThat(advice).isEqualTo(WRITTEN.hear(other, CustomerTurn.of(line)));
            String reply = advice.recommendation().reply().text() + " " + line;
            assertThat(PREPARED.check(advice.conversation(), Draft.of(reply)))
                    .isEqualTo(WRITTEN.check(advice.conversation(), Draft.of(reply)));
            one = PREPARED.said(advice.conversation(), AgentTurn.of(reply)).conversation();
            other = WRITTEN.said(advice.conversation(), AgentTurn.of(reply)).conversation();
            assertThat(one).isEqualTo(other);
        }
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> examples = Arbitraries.of(EXAMPLES);
        return examples.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(some -> String.join(" ", some))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Channel> channels() {
        return Arbitraries.of(Channel.class);
    }

    private static Conversation opened(Evenkeel evenkeel, Channel channel) {
        return evenkeel.open("c-1", Customer.named("Dana"), Agent.named("Sam"), Issue.about("a late refund"), channel);
    }

    @Test
    void the_form_names_every_file_of_the_pack_and_is_the_same_each_time() throws IOException {
        List<Source> sources = new ArrayList<>();
        PreparedPack.open(FORM, sources::addAll, FILES);

        assertThat(sources.stream().map(Source::name))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.concat(
                                        Stream.of("classes of the engine", "pack.json"),
                                        AS_WRITTEN.manifest().files().stream().map(file -> file.text())),
                                Stream.of("weights/en.weights"))
                        .toList());
        assertThat(FILES.test(sources)).isTrue();
        assertThat(PrepareStandardPack.form()).isEqualTo(FORM);
    }

    @Test
    void a_form_made_before_a_file_or_the_engine_was_changed_is_not_used() {
        assertThat(FILES.test(List.of(new Source("pack.json", 1)))).isFalse();
        assertThat(FILES.test(List.of(new Source("classes of the engine", 1)))).isFalse();
        assertThat(FILES.test(List.of(Source.of("signals/gone.json", new byte[0]))))
                .isFalse();
    }

    @Test
    void in_a_jar_files_are_told_apart_without_being_read(@TempDir Path folder) throws IOException {
        byte[] manifest = "{}".getBytes(StandardCharsets.UTF_8);
        byte[] emotion = "{\"emotion\":{}}".getBytes(StandardCharsets.UTF_8);
        URI jar = jar(folder.resolve("pack.jar"), Map.of("a/pack.json", manifest, "a/emotion.json", emotion));
        Source same = Source.of("emotion.json", emotion);

        assertThat(areInJar(jar, Source.of("pack.json", manifest), same)).isTrue();
        assertThat(areInJar(jar, Source.of("pack.json", emotion), same)).isFalse();
        assertThat(areInJar(jar, Source.of("signals.json", emotion), same)).isFalse();
    }

    private static URI jar(Path file, Map<String, byte[]> entries) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return URI.create("jar:" + file.toUri() + "!/a/pack.json");
    }

    private static boolean areInJar(URI manifest, Source... sources) throws IOException {
        return StandardFiles.areInJar((JarURLConnection) manifest.toURL().openConnection(), List.of(sources));
    }

    @Test
    void the_pack_as_an_engine_gets_it_says_what_is_written() {
        assertThat(StandardPack.english().stamp()).isEqualTo(AS_WRITTEN.stamp());
        assertThat(StandardPack.english().sections()).isEqualTo(AS_WRITTEN.sections());
    }
}
