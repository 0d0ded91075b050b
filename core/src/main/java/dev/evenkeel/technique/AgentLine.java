package dev.evenkeel.technique;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * An agent's line as read: the techniques that it shows and the commitments that it makes.
 *
 * <p>Immutable. {@code toString()} shows counts, never the text.
 *
 * @param text the line as given
 * @param uses every technique that it shows, in the order in which they appear
 * @param commitments what it undertakes, in the order in which it stands there
 * @param namesTime whether it names a day or a time to come, whoever is to keep it
 */
public record AgentLine(String text, List<TechniqueUse> uses, List<Commitment> commitments, boolean namesTime) {

    public AgentLine {
        uses = List.copyOf(uses);
        commitments = List.copyOf(commitments);
    }

    /** Each technique once, in the order in which they first appear. */
    public Set<TechniqueId> techniques() {
        return ImmutableSet.copyOf(uses.stream().map(TechniqueUse::technique).iterator());
    }

    /** The techniques that its words show, and not the shape of its sentences alone. */
    public Set<TechniqueId> plainTechniques() {
        return ImmutableSet.copyOf(uses.stream()
                .filter(use -> !use.weak())
                .map(TechniqueUse::technique)
                .iterator());
    }

    @Override
    public String toString() {
        return "AgentLine[" + text.length() + " characters, uses=" + uses.size() + ", commitments=" + commitments.size()
                + "]";
    }
}
