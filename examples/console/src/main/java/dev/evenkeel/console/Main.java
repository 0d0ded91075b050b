package dev.evenkeel.console;

import dev.evenkeel.console.accuracy.EvaluateCommand;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** {@code java -jar evenkeel.jar}: the library at the command line. */
@Command(
        name = "evenkeel",
        header = "De-escalation for customer conversations, at the command line.",
        synopsisSubcommandLabel = "COMMAND",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = CommandLine.HelpCommand.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every line was used",
            "1:some line could not be used; an error stands in its place",
            "2:the command was not understood",
            "3:reading or writing failed"
        },
        footer = {
            "",
            "Examples:",
            "  java -jar evenkeel.jar advise < conversation.jsonl",
            "  java -jar evenkeel.jar classify < messages.jsonl",
            "  java -jar evenkeel.jar advise        (on a terminal: talk to it)",
            "  java -jar evenkeel.jar practise      (on a terminal: practise with it)",
            "",
            "`evenkeel help COMMAND` tells more of each."
        })
final class Main {

    /** Every line was used. */
    static final int OK = 0;

    /** Some line could not be used. */
    static final int UNUSABLE_LINES = 1;

    /** Something is wrong with a pack. */
    static final int WRONG_PACK = 1;

    /** Reading or writing failed. */
    static final int BROKEN = 3;

    private Main() {}

    public static void main(String[] args) {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.exit(run(in, out, args));
    }

    static int run(InputStream in, OutputStream out, String... args) {
        return new CommandLine(new Main())
                .addSubcommand(new AdviseCommand(in, out))
                .addSubcommand(new ClassifyCommand(in, out))
                .addSubcommand(new SummaryCommand(in, out))
                .addSubcommand(new SoakCommand(out))
                .addSubcommand(new EvaluateCommand(() -> Engine.ENGLISH, out))
                .addSubcommand(PacksCommand.with(out))
                .addSubcommand(new PractiseCommand(in, out))
                .addSubcommand(new TourCommand(out))
                .setExecutionExceptionHandler((exception, command, parsed) -> failed(exception, command))
                .execute(args);
    }

    private static int failed(Exception exception, CommandLine command) throws Exception {
        if (exception instanceof IOException) {
            command.getErr().println("evenkeel: " + exception.getMessage());
            return BROKEN;
        }
        throw exception;
    }

    /** The version that the jar was built as. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"evenkeel " + (version == null ? "(not built as a jar)" : version)};
        }
    }
}
