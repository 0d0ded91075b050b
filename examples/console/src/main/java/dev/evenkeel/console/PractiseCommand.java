package dev.evenkeel.console;

import dev.evenkeel.json.ScenarioException;
import dev.evenkeel.simulation.RolePlay;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code practise}: a simulated customer to practise on, and a score card at the end. */
@Command(
        name = "practise",
        header = "A simulated customer to practise on, and a score card at the end.",
        description = {
            "",
            "The customer reacts to what you say: to techniques that help, to words that hurt, to silence. At the end"
                    + " the score card names, turn by turn, what helped, what hurt, and a better line.",
            "",
            "On a terminal you talk to the customer. Otherwise your lines are read from standard input, one an answer;"
                    + " a blank line is an answer that you do not give. The same scenario, seed and lines give the same"
                    + " conversation.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:it was played",
            "1:something is wrong with the scenario's file",
            "2:the command was not understood",
            "3:reading or writing failed"
        },
        footer = {
            "",
            "Examples:",
            "  java -jar evenkeel.jar practise --list",
            "  java -jar evenkeel.jar practise late-birthday-parcel --seed 7",
            "  java -jar evenkeel.jar practise late-birthday-parcel < my-lines.txt"
        })
final class PractiseCommand implements Callable<Integer> {

    /** Without a person there is no wish for variety, and the same input gives the same output. */
    private static final long UNATTENDED_SEED = 1;

    /** Small enough to type again. */
    private static final long SEEDS = 10_000;

    private final InputStream in;
    private final OutputStream out;

    @Mixin
    private ScenarioChoice choice = new ScenarioChoice();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Any number; another one gives other lines. Left out, a terminal gets one by the time.")
    private @Nullable Long seed;

    @Option(names = "--list", description = "Show the scenarios that there are.")
    private boolean list;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PractiseCommand(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (list) {
            out.write(ScenarioChoice.list().getBytes(StandardCharsets.UTF_8));
            out.flush();
            return Main.OK;
        }
        Console console = Terminal.attended();
        try {
            return console == null ? unattended() : attended(console);
        } catch (ScenarioException wrong) {
            out.write((wrong.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return Main.WRONG_PACK;
        }
    }

    private int attended(Console console) throws IOException {
        long chosen = seed == null ? Math.floorMod(InstantSource.system().millis(), SEEDS) : seed;
        new Practice(Terminal.page(console), true).run(begin(chosen), Terminal.reader(console));
        return Main.OK;
    }

    private int unattended() throws IOException {
        PrintWriter written = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        RolePlay play = begin(seed == null ? UNATTENDED_SEED : seed);
        new Practice(new Page(written, false, true), false)
                .run(play, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        if (written.checkError()) {
            throw new IOException("standard output cannot be written");
        }
        return Main.OK;
    }

    private RolePlay begin(long chosen) throws IOException {
        try {
            return RolePlay.begin(Engine.ENGLISH, choice.scenario(chosen), chosen);
        } catch (IllegalArgumentException unknown) {
            CommandLine line = spec.commandLine();
            throw new ParameterException(line, unknown.getMessage(), unknown);
        }
    }
}
