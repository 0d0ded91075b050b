package dev.evenkeel.technique;

import dev.evenkeel.signal.RuleId;
import java.util.List;

/**
 * A reply that was recommended may come back as it was: what of its wording no slot changes, and the technique it carries out.
 *
 * <p>Immutable.
 *
 * @param template the template
 * @param technique the technique that a line shows which says most of it
 * @param wording its fixed pieces of text, in order
 */
public record KnownReply(RuleId template, TechniqueId technique, List<String> wording) {
    public KnownReply {
        wording = List.copyOf(wording);
    }
}
