package dev.evenkeel.console;

import dev.evenkeel.console.markdown.Markdown;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;

/** {@code tour}: a page that shows whole conversations with the advice beside each line. */
@Command(
        name = "tour",
        header = "A page of Markdown: three conversations with the advice beside each line.",
        description = {
            "",
            "Plays the conversations that ship with the program, as advise would, and lays out what comes of each line"
                    + " for a person to read. docs/tour.md is made by it.",
            ""
        },
        footer = {"", "Example:", "  java -jar evenkeel.jar tour > docs/tour.md"})
final class TourCommand implements Callable<Integer> {

    /** A line of the page that stands for a conversation, by the name of its file. */
    private static final Pattern CONVERSATION = Pattern.compile("(?m)^\\{\\{([a-z-]+\\.jsonl)}}$");

    private final OutputStream out;

    TourCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Matcher places = CONVERSATION.matcher(resource("page.md"));
        StringBuilder page = new StringBuilder();
        while (places.find()) {
            places.appendReplacement(page, Matcher.quoteReplacement(told(places.group(1))));
        }
        places.appendTail(page);
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
        return Main.OK;
    }

    private static String told(String file) throws IOException {
        Markdown told = new Markdown();
        Transcript transcript = new Transcript(told);
        Conversations conversations = new Conversations(Engine.ENGLISH);
        for (String line : resource(file).split("\n", -1)) {
            if (!line.isEmpty()) {
                transcript.tell(line, conversations);
            }
        }
        transcript.end();
        return told.toString().strip();
    }

    private static String resource(String file) throws IOException {
        try (InputStream resource = TourCommand.class.getResourceAsStream("tour/" + file)) {
            return new String(Objects.requireNonNull(resource, file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
