package dev.evenkeel.console;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code summary}: how many conversations ended well, by root cause. */
@Command(
        name = "summary",
        header = "Counts how conversations ended, by root cause: the lines of advise in, one line for each cause out.",
        description = {
            "",
            "Reads what advise reads, and answers at the end with one line of JSON for each issue.rootCause, the most"
                    + " frequent first; null stands for conversations whose cause was not told. Each conversation is"
                    + " counted as it stands after its last line:",
            "",
            "  recovered   was frustrated or worse; solved, and no longer so",
            "  lost        not solved, and left, about to leave, or frustrated to the last",
            "  handedOver  with another person, or with the safety protocol",
            "  open        was frustrated or worse and has cooled; not known to be solved",
            "  neverUpset  was never frustrated",
            "",
            "churnRisk counts those who spoke of leaving, reviewRisk those who spoke of going public. A line that"
                    + " cannot be used is answered with an error, before the counts.",
            ""
        },
        footer = {"", "Example:", "  java -jar evenkeel.jar summary < conversations.jsonl"})
final class SummaryCommand implements Callable<Integer> {

    private final InputStream in;
    private final OutputStream out;

    SummaryCommand(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        SummaryLines lines = new SummaryLines(Engine.ENGLISH);
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = LineLoop.run(in, errors, lines);
        errors.writeTo(out);
        for (Map.Entry<String, Tally> cause : lines.courses().byRootCause()) {
            out.write(line(cause.getKey(), cause.getValue()).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
        return status;
    }

    private static String line(String cause, Tally tally) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = Json.factory().createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("rootCause", cause.equals(Courses.UNKNOWN) ? null : cause);
            tally.write(json);
            json.writeEndObject();
        }
        return line + "\n";
    }
}
