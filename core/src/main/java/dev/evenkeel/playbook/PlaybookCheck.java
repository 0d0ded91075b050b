package dev.evenkeel.playbook;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Proves a playbook before it is used: that every state can be reached and left, that a person can always be reached, that no
 * situation is without an answer, and that the laws of de-escalation hold in every situation there can be.
 *
 * <p>The proof is a search through the finite space of situations; what is wrong comes with a situation that shows it.
 */
public final class PlaybookCheck {

    private PlaybookCheck() {}

    /** All flaws, in the order of the checks; none for a sound playbook. */
    public static List<PlaybookFlaw> flawsOf(Playbook playbook) {
        ImmutableList.Builder<PlaybookFlaw> flaws = ImmutableList.builder();
        List<PlaybookFlaw> structure = PlaybookStructure.flawsOf(playbook);
        flaws.addAll(structure);
        if (structure.isEmpty()) {
            flaws.addAll(new PlaybookOrder(playbook).flaws());
            flaws.addAll(new PlaybookLaws(playbook).flaws());
        }
        return flaws.build();
    }
}
