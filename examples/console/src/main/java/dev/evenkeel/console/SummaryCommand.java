package dev.evenkeel.console;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.evenkeel.outcome.OutcomeRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

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
            "With --each there is a line for each conversation instead, in the order of their ids: how it came out"
                    + " (standing), its root cause, turns and highest tension.",
            "",
            "churnRisk counts those who spoke of leaving, reviewRisk those who spoke of going public. A line that"
                    + " cannot be used is answered with an error, before the counts.",
            ""
        },
        footer = {"", "Example:", "  java -jar evenkeel.jar summary < conversations.jsonl"})
final class SummaryCommand implements Callable<Integer> {

    private final InputStream in;
    private final OutputStream out;

    @Option(names = "--each", description = "One line for each conversation, in place of the counts.")
    private boolean each;

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
        if (each) {
            for (Map.Entry<String, OutcomeRecord> outcome : lines.courses().each()) {
                write(line(outcome.getKey(), outcome.getValue()));
            }
        } else {
            for (Map.Entry<String, Tally> cause : lines.courses().byRootCause()) {
                write(line(cause.getKey(), cause.getValue()));
            }
        }
        out.flush();
        return status;
    }

    private void write(String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(String conversation, OutcomeRecord outcome) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = Json.factory().createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("conversation", conversation);
            json.writeStringField("standing", outcome.standing().id());
            json.writeStringField("rootCause", outcome.rootCause());
            json.writeNumberField("turns", outcome.turns());
            json.writeStringField("highest", outcome.highest().id());
            json.writeBooleanField("churnRisk", outcome.churnRisk());
            json.writeBooleanField("reviewRisk", outcome.reviewRisk());
            json.writeEndObject();
        }
        return line + "\n";
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
