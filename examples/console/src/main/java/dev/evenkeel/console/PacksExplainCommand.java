package dev.evenkeel.console;

import dev.evenkeel.rules.PackException;
import dev.evenkeel.rules.Provenance;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code packs explain}: which layer set each value of a rule. */
@Command(
        name = "explain",
        header = "Tells each value of a rule, and which pack, file, line and column set it.",
        description = "",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the rule was explained",
            "1:the pack cannot be read",
            "2:the command was not understood, or there is no such rule",
            "3:reading or writing failed"
        },
        footer = {"", "Example:", "  java -jar evenkeel.jar packs explain default.waiting.still-waiting --pack my-pack"
        })
final class PacksExplainCommand implements Callable<Integer> {

    private final OutputStream out;

    @Parameters(paramLabel = "RULE-ID", description = "The id of a rule, technique or playbook.")
    private String rule = "";

    @Option(
            names = "--pack",
            paramLabel = "DIR",
            defaultValue = "default",
            description = "The folder of a pack, or default.")
    private String pack = "";

    @Mixin
    private PackChoice choice = new PackChoice();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    PacksExplainCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        try {
            out.write(page(choice.layers(pack).explain(rule)).getBytes(StandardCharsets.UTF_8));
            out.flush();
            return Main.OK;
        } catch (PackException e) {
            out.write((e.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            return Main.WRONG_PACK;
        } catch (IllegalArgumentException e) {
            CommandLine line = spec.commandLine();
            throw new ParameterException(line, e.getMessage(), e);
        }
    }

    private static String page(List<Provenance> fields) {
        int field = fields.stream().mapToInt(one -> one.field().length()).max().orElse(0);
        StringBuilder page = new StringBuilder();
        for (Provenance one : fields) {
            page.append(one.field())
                    .append(" ".repeat(field - one.field().length() + 2))
                    .append(one.value())
                    .append("  (")
                    .append(one.origin().pack())
                    .append(' ')
                    .append(one.origin())
                    .append(")\n");
        }
        return page.toString();
    }
}
