package dev.evenkeel.reply;

import dev.evenkeel.signal.RuleId;
import java.util.List;

/**
 * What was recommended lately, so that no reply comes twice while another fits.
 *
 * @param templates the templates of up to the last {@link #MEMORY} recommendations, oldest first
 */
public record ReplyHistory(List<RuleId> templates) {

    /** How many recommendations are remembered. */
    public static final int MEMORY = 6;

    private static final ReplyHistory NONE = new ReplyHistory(List.of());

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

    /** The same history, after one more recommendation; the oldest is forgotten. */
    public ReplyHistory with(RuleId template) {
        int kept = Math.min(templates.size(), MEMORY - 1);
        RuleId[] next = new RuleId[kept + 1];
        for (int i = 0; i < kept; i++) {
            next[i] = templates.get(templates.size() - kept + i);
        }
        next[kept] = template;
        return new ReplyHistory(List.of(next));
    }
}
