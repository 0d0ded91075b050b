package dev.evenkeel.console;

import dev.evenkeel.Evenkeel;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code advise}: conversations in, advice out. */
@Command(
        name = "advise",
        header = "What to do next in a conversation: one line of JSON in, one line of JSON out.",
        customSynopsis = {"java -jar evenkeel.jar advise < conversation.jsonl", "       java -jar evenkeel.jar advise"},
        description = {
            "",
            "Reads the lines of one or many conversations, such as",
            "  {\"conversation\":\"c-17\",\"speaker\":\"customer\",\"text\":\"Still no refund!\"}",
            "from standard input. A customer's line is answered with what the customer feels, where the"
                    + " conversation stands, which technique to use next, a reply, and what to avoid; an agent's"
                    + " line with the techniques and promises in it, and what is wrong with it. With \"draft\":true"
                    + " an agent's line is reviewed and the conversation does not move.",
            "",
            "speaker is customer, agent, supervisor or system. customer, agent, issue and channel (chat until said"
                    + " otherwise) are remembered: later objects merge field by field, and null clears. Blank lines"
                    + " are passed over, and so are fields that nobody knows. A line that cannot be used is"
                    + " answered with an error, and the rest go on.",
            "",
            "On a terminal, without input, it holds a conversation with you.",
            ""
        },
        footer = {"", "Example:", "  java -jar evenkeel.jar advise < conversation.jsonl > advice.jsonl"})
final class AdviseCommand implements Callable<Integer> {

    private final InputStream in;
    private final OutputStream out;

    AdviseCommand(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Option(
            names = "--playbook",
            paramLabel = "ID",
            defaultValue = "default",
            description = {
                "The way through a conversation: default, heard, last, latte or bcsm (the behavioural change"
                        + " stairway). Default: ${DEFAULT-VALUE}."
            })
    private String playbook = "default";

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Evenkeel engine = engine();
        Console console = Terminal.attended();
        if (console == null) {
            return LineLoop.run(in, out, new AdviseLines(engine));
        }
        new Talk(engine, Terminal.page(console), InstantSource.system()).run(Terminal.reader(console));
        return Main.OK;
    }

    private Evenkeel engine() {
        try {
            return Engine.following(playbook);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), String.valueOf(unknown.getMessage()), unknown);
        }
    }
}
