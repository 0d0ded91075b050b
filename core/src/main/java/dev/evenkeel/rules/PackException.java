package dev.evenkeel.rules;

import java.util.List;

/**
 * Thrown when packs cannot be used: it tells everything that is wrong with them at once.
 *
 * <p>The message shows at most {@value #SHOWN} problems; {@link #problems()} has them all. It shows text of the packs, which
 * are the host's own, and nothing of any conversation.
 */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 100;

    private final transient List<Problem> problems;

    /** @throws IllegalArgumentException if there is no problem */
    public PackException(List<Problem> problems) {
        super(messageOf(problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of layers, files, lines and columns; never empty. */
    public List<Problem> problems() {
        return problems;
    }

    private static String messageOf(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("a pack exception needs a problem");
        }
        StringBuilder text = new StringBuilder();
        text.append(problems.size()).append(problems.size() == 1 ? " problem" : " problems");
        String pack = problems.get(0).origin().pack();
        boolean several = problems.stream().anyMatch(p -> !p.origin().pack().equals(pack));
        text.append(several ? " in the packs" : " in the pack " + pack);
        for (Problem problem : problems.subList(0, Math.min(problems.size(), SHOWN))) {
            text.append("\n\n");
            if (several) {
                text.append(problem.origin().pack()).append(": ");
            }
            text.append(problem);
        }
        if (problems.size() > SHOWN) {
            text.append("\n\nand ").append(problems.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}
