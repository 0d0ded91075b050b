package dev.evenkeel.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of the same JDK as this one. */
final class NewJvm {

    private NewJvm() {}

    static ProcessBuilder of(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
