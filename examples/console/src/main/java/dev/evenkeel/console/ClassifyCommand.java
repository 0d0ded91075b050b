package dev.evenkeel.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code classify}: messages in, readings out. */
@Command(
        name = "classify",
        header = "What each message shows on its own: one line of JSON in, one line of JSON out.",
        customSynopsis = {"java -jar evenkeel.jar classify < messages.jsonl"},
        description = {
            "",
            "Reads lines such as",
            "  {\"id\":\"m1\",\"text\":\"Where is my parcel?\"}",
            "from standard input, and answers each with its language, emotions, valence, confidence, tension and"
                    + " signals. Both fields are required; others are passed over.",
            ""
        },
        footer = {"", "Example:", "  java -jar evenkeel.jar classify < messages.jsonl > readings.jsonl"})
final class ClassifyCommand implements Callable<Integer> {

    private final InputStream in;
    private final OutputStream out;

    ClassifyCommand(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        return LineLoop.run(in, out, new ClassifyLines(Engine.ENGLISH));
    }
}
