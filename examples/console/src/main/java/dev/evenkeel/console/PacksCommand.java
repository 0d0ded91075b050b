package dev.evenkeel.console;

import java.io.OutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code packs}: what a person who writes rule packs needs. */
@Command(
        name = "packs",
        header = "Proves rule packs, and explains their rules.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Examples:",
            "  java -jar evenkeel.jar packs test my-pack",
            "  java -jar evenkeel.jar packs explain default.waiting.still-waiting --pack my-pack"
        })
final class PacksCommand {

    private PacksCommand() {}

    static CommandLine with(OutputStream out) {
        return new CommandLine(new PacksCommand())
                .addSubcommand(new PacksTestCommand(out))
                .addSubcommand(new PacksExplainCommand(out));
    }
}
