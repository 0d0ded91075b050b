package dev.evenkeel.rules;

import dev.evenkeel.playbook.Playbook;
import dev.evenkeel.playbook.PlaybookCheck;
import dev.evenkeel.playbook.PlaybookFlaw;
import java.util.List;

/**
 * Proves layered packs before they are shipped: every example does what it says, every playbook is sound, and no template
 * says what it must not.
 *
 * <p>This is what a pack's own tests run; an engine opens without it. It takes seconds, and it is pure: the same packs give the
 * same problems.
 */
public final class PackCheck {
    private PackCheck() {}

    /** Everything that is wrong: with the packs as such if there is anything, and otherwise with what they do. */
    public static List<Problem> problemsOf(Layers layers) {
        if (!layers.problems().isEmpty()) {
            return layers.problems();
        }
        Rulebook book = layers.rulebook();
        Problems problems = layers.newProblems();
        new ExampleCheck(layers, problems).check(book);
        new TemplateReview(layers, problems).check(book);
        for (Playbook playbook : book.playbooks()) {
            for (PlaybookFlaw flaw : PlaybookCheck.flawsOf(playbook)) {
                String rule = flaw.rule() == null ? playbook.id() : flaw.rule().id();
                problems.at(
                        layers.originOf(rule),
                        rule + ": " + flaw.problem(),
                        flaw.witness().isEmpty() ? "" : "for example: " + flaw.witness());
            }
        }
        return problems.sorted(layers.packs());
    }
}
