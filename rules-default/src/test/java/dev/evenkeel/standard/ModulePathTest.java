package dev.evenkeel.standard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles and runs {@code modular-host} on the module path, as a host of ours would.
 *
 * <p>Our own tests run on the class path, where a forgotten export or provider goes unnoticed. The program needs JSpecify
 * to compile and runs without it.
 */
class ModulePathTest {

    @Test
    void a_modular_host_finds_the_default_pack_and_gets_a_reply(@TempDir Path built) throws Exception {
        assertThat(compile(built)).isEmpty();

        // A subsequence, since SLF4J says a word of its own where it finds no logger.
        assertThat(run(built))
                .containsSubsequence(
                        "module dev.evenkeel and module dev.evenkeel.standard",
                        "default",
                        "a reply that is ready to send");
    }

    private static String compile(Path target) throws IOException, URISyntaxException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            List<String> options = List.of(
                    "-Xlint:all",
                    "--release",
                    "17",
                    "--module-path",
                    modulePath("dev.evenkeel.standard", "org.jspecify"),
                    "-d",
                    target.toString());
            compiler.getTask(
                            complaints,
                            files,
                            null,
                            options,
                            null,
                            files.getJavaFileObjects(source("module-info.java"), source("host/Main.java")))
                    .call();
        }
        return complaints.toString();
    }

    private static List<String> run(Path program) throws IOException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        Process process = new ProcessBuilder(
                        java,
                        "--module-path",
                        program + File.pathSeparator + modulePath("dev.evenkeel.standard"),
                        "--module",
                        "host/host.Main")
                .redirectErrorStream(true)
                .start();
        try (var output = process.inputReader(UTF_8)) {
            return output.lines().toList();
        }
    }

    /** These modules and what they require, and nothing else of the class path that this test runs on. */
    private static String modulePath(String... modules) {
        Path[] classPath = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(Path::of)
                .toArray(Path[]::new);
        Configuration resolved = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(classPath), ModuleFinder.of(), Set.of(modules));
        return resolved.modules().stream()
                .map(module -> Path.of(module.reference().location().orElseThrow()))
                .map(Path::toString)
                .collect(joining(File.pathSeparator));
    }

    private static Path source(String name) throws URISyntaxException {
        return Path.of(ModulePathTest.class.getResource("/modular-host/" + name).toURI());
    }
}
