package dev.evenkeel.technique;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A technique of de-escalation, explained so that a host can show it to an agent.
 *
 * @param id its id
 * @param audience whom it is for
 * @param explanation what it is and why it helps, one or two sentences
 * @param good an example of it done well
 * @param bad an example of it done badly
 * @param needs the slots that its templates cannot do without
 * @param calming how much a line that uses it calms the customer by their next turn, 0..1
 * @param source the guide, paper or practice that teaches it
 * @param fit where it fits
 * @param taxonomy its places in published taxonomies, or null if it has none
 */
public record Technique(
        TechniqueId id,
        Audience audience,
        String explanation,
        String good,
        String bad,
        Set<String> needs,
        double calming,
        String source,
        Fit fit,
        @Nullable Taxonomy taxonomy) {

    /** @throws IllegalArgumentException if calming is not in 0..1 */
    public Technique {
        if (!(calming >= 0 && calming <= 1)) {
            throw new IllegalArgumentException(id.id() + ": calming must be in 0..1");
        }
        needs = Fit.inOrder(needs);
    }
}
