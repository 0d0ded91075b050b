package dev.evenkeel.reply;

import dev.evenkeel.signal.RuleId;
import dev.evenkeel.technique.TechniqueId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was recommended lately, so that no reply comes twice while another fits.
 *
 * @param templates the templates of up to the last {@link #MEMORY} recommendations, oldest first
 * @param technique the technique recommended last, or null
 */
public record ReplyHistory(List<RuleId> templates, @Nullable TechniqueId technique) {

    /** How many recommendations are remembered. */
    public static final int MEMORY = 6;

    private static final ReplyHistory NONE = new ReplyHistory(List.of(), null);

    /** @throws IllegalArgumentException if more than {@link #MEMORY} templates are remembered */
    public ReplyHistory {
        templates = List.copyOf(templates);
        if (templates.size() > MEMORY) {
            throw new IllegalArgumentException("reply history: at most " + MEMORY + " templates are remembered");
        }
    }

    /** Nothing was recommended yet. */
    public static ReplyHistory none() {
        return NONE;
    }
}
