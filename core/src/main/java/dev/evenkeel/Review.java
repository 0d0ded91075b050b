package dev.evenkeel;

import dev.evenkeel.playbook.StateId;
import dev.evenkeel.review.Finding;
import dev.evenkeel.technique.Commitment;
import dev.evenkeel.technique.TechniqueId;
import java.util.List;

/**
 * What Evenkeel makes of an agent's line, sent or draft.
 *
 * <p>Immutable.
 *
 * @param conversation the next snapshot; for a draft, the one that was handed in
 * @param turn the line's number, from 1; for a draft, the number that it would get
 * @param draft whether the line was a draft
 * @param state where the playbook stands
 * @param techniquesUsed the techniques that the line shows, in the order in which they appear
 * @param commitments what the line undertakes, in the order in which it stands there
 * @param findings what is wrong, worst first
 */
public record Review(
        Conversation conversation,
        int turn,
        boolean draft,
        StateId state,
        List<TechniqueId> techniquesUsed,
        List<Commitment> commitments,
        List<Finding> findings) {

    public Review {
        techniquesUsed = List.copyOf(techniquesUsed);
        commitments = List.copyOf(commitments);
        findings = List.copyOf(findings);
    }
}
