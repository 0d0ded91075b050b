package dev.evenkeel.simulation;

import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.review.FindingId;
import dev.evenkeel.technique.TechniqueId;

/**
 * Something in an agent's line that a simulated customer can answer to: the id of a technique or of a finding, such as
 * {@code confirm-understanding} or {@code hold-phrase}.
 */
public record Cue(String id) implements Identified {

    /** @throws IllegalArgumentException if the id is not well formed */
    public Cue {
        Identified.requireWellFormed("cue", id);
    }

    /** The cue that a line gives by using a technique. */
    public static Cue of(TechniqueId technique) {
        return new Cue(technique.id());
    }

    /** The cue that a line gives by something wrong in it. */
    public static Cue of(FindingId finding) {
        return new Cue(finding.id());
    }
}
