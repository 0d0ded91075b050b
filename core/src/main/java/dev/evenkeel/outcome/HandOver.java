package dev.evenkeel.outcome;

import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import dev.evenkeel.playbook.Milestone;
import dev.evenkeel.technique.Commitment;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the next person needs so that the customer need not say it again.
 *
 * <p>{@code toString()} shows no free-form fact.
 *
 * @param reason the reason code, such as {@code human-request}
 * @param summary the issue as the host put it, or null
 * @param desiredOutcome what the customer wants, or null
 * @param reached what was reached: heard, acknowledged, understood, offered …
 * @param offered the options that the host could offer
 * @param promised the commitments made so far, oldest first, at most ten
 * @param tension the band now
 * @param trend where heat is going
 * @param warnings how often a boundary was set
 */
public record HandOver(
        String reason,
        @Nullable String summary,
        @Nullable String desiredOutcome,
        Set<Milestone> reached,
        List<String> offered,
        List<Commitment> promised,
        Tension tension,
        Trend trend,
        int warnings) {

    public HandOver {
        reached = Milestone.copyOf(reached);
        offered = List.copyOf(offered);
        promised = List.copyOf(promised);
    }

    @Override
    public String toString() {
        return "HandOver[" + reason + ", tension=" + tension.id() + ", promised=" + promised.size() + "]";
    }
}
