package dev.evenkeel.console;

import dev.evenkeel.Rehearsal;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.PackCheck;
import dev.evenkeel.rules.PackException;
import dev.evenkeel.rules.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code packs test}: everything that is wrong with a pack, at once. */
@Command(
        name = "test",
        header = "Proves a pack by its examples, playbooks, templates and conversations.",
        description = {
            "",
            "Tells everything that is wrong, each with file:line:column, the line, and what would be right.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:nothing is wrong",
            "1:something is wrong with the pack",
            "2:the command was not understood",
            "3:reading or writing failed"
        },
        footer = {"", "Example:", "  java -jar evenkeel.jar packs test my-pack"})
final class PacksTestCommand implements Callable<Integer> {

    private final OutputStream out;

    @Parameters(paramLabel = "DIR", description = "The folder of the pack, or default.")
    private String pack = "";

    @Mixin
    private PackChoice choice = new PackChoice();

    @Option(
            names = "--only-conversations",
            description = "Leave out what takes longer: examples, playbooks, templates.")
    private boolean onlyConversations;

    PacksTestCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Proof proof = proof();
        StringBuilder told = new StringBuilder();
        proof.problems().forEach(problem -> told.append(problem).append("\n\n"));
        told.append(proof.summary()).append('\n');
        out.write(told.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
        return proof.problems().isEmpty() ? Main.OK : Main.WRONG_PACK;
    }

    private Proof proof() {
        try {
            Layers layers = choice.layers(pack);
            List<Problem> problems = new ArrayList<>();
            if (!onlyConversations) {
                problems.addAll(PackCheck.problemsOf(layers));
            }
            if (onlyConversations || layers.problems().isEmpty()) {
                problems.addAll(Rehearsal.problemsOf(layers));
            }
            return new Proof(problems, layers.conversations().size());
        } catch (PackException e) {
            return new Proof(e.problems(), 0);
        }
    }

    /** What came of it. */
    private record Proof(List<Problem> problems, int conversations) {

        String summary() {
            String held = conversations + (conversations == 1 ? " conversation, " : " conversations, ");
            return switch (problems.size()) {
                case 0 -> held + "nothing is wrong";
                case 1 -> held + "1 problem";
                default -> held + problems.size() + " problems";
            };
        }
    }
}
