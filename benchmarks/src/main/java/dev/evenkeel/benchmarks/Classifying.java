package dev.evenkeel.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends the 300 messages through the console's {@code classify}, over and over, each with an id: once for the rate, and once
 * more, recorded by JFR, to tell where the time goes.
 *
 * <pre>{@code
 * java -cp benchmarks/target/benchmarks.jar dev.evenkeel.benchmarks.Classifying examples/console/target/evenkeel.jar 1000000
 * }</pre>
 */
public final class Classifying {

    private Classifying() {}

    /**
     * Runs the console.
     *
     * @param args the console's jar, and how many lines
     * @throws IOException if a file cannot be written or read
     * @throws InterruptedException if it is told to stop
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Figure.print(System.out, figures(Path.of(args[0]), Integer.parseInt(args[1])));
    }

    static List<Figure> figures(Path console, int lines) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("classifying");
        Path in = folder.resolve("messages.jsonl");
        Path out = folder.resolve("readings.jsonl");
        Path recording = folder.resolve("classify.jfr");
        try {
            try (PrintStream input = new PrintStream(Files.newOutputStream(in), false, UTF_8)) {
                write(input, lines);
            }
            double seconds = classify(in, out, "-jar", console.toString(), "classify");
            List<Figure> figures = new ArrayList<>();
            figures.add(new Figure("classify.lines", String.valueOf(lines)));
            figures.add(Figure.of("classify.seconds", seconds));
            String record = "-XX:StartFlightRecording:settings=profile,filename=" + recording;
            classify(in, out, "-Xlog:disable", record, "-jar", console.toString(), "classify");
            figures.addAll(ClassifyShares.of(recording).figures());
            return figures;
        } finally {
            for (Path file : List.of(in, out, recording)) {
                Files.deleteIfExists(file);
            }
            Files.delete(folder);
        }
    }

    /** Lines that {@code classify} reads. */
    static void write(PrintStream out, int lines) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        List<String> texts = Messages.all().stream()
                .map(message -> {
                    StringWriter text = new StringWriter();
                    try (JsonGenerator generator = json.createGenerator(text)) {
                        generator.writeString(message);
                    } catch (IOException unwritable) {
                        throw new UncheckedIOException(unwritable);
                    }
                    return text.toString();
                })
                .toList();
        for (int i = 0; i < lines; i++) {
            out.print("{\"id\":\"m" + i + "\",\"text\":" + texts.get(i % texts.size()) + "}\n");
        }
    }

    private static double classify(Path in, Path out, String... arguments) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int status = NewJvm.of(arguments)
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("classify ended with status " + status);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
