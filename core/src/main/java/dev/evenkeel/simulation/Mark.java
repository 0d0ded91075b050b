package dev.evenkeel.simulation;

import dev.evenkeel.technique.TechniqueId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one answer of the agent did.
 *
 * <p>Immutable. {@code toString()} shows ids and numbers, never what was said.
 *
 * @param turn the number of the answer in the role play, from 1
 * @param customer what the customer had said
 * @param agent what the agent answered; blank if nothing
 * @param points from 0, it did not help, to 1, it was what the moment called for and nothing in it hurt
 * @param heatBefore the customer's heat before the answer, 0..1
 * @param heatAfter the customer's heat after it, 0..1
 * @param helped what helped, most first
 * @param harmed what hurt, most first
 * @param missed the technique that the moment called for, or null if the answer used it
 * @param better a better line: what Evenkeel would have answered, or null if nothing hurt and nothing was missed
 */
public record Mark(
        int turn,
        String customer,
        String agent,
        double points,
        double heatBefore,
        double heatAfter,
        List<Remark> helped,
        List<Remark> harmed,
        @Nullable TechniqueId missed,
        @Nullable String better) {

    /** A line that helps this much needs nothing more. */
    private static final double ENOUGH = 0.5;

    public Mark {
        helped = List.copyOf(helped);
        harmed = List.copyOf(harmed);
    }

    static Mark of(int turn, Exchange exchange) {
        Impression impression = exchange.impression();
        TechniqueId called = exchange.advice().recommendation().technique();
        TechniqueId missed = impression.cues().contains(Cue.of(called)) ? null : called;
        boolean flawless = missed == null && impression.harmed().isEmpty();
        double points = Math.max(0, Math.min(1, impression.soothing() / ENOUGH) - impression.hurt());
        return new Mark(
                turn,
                exchange.customer(),
                exchange.agent(),
                points,
                exchange.heatBefore(),
                exchange.heatAfter(),
                impression.helped(),
                impression.harmed(),
                missed,
                flawless ? null : exchange.advice().recommendation().reply().text());
    }

    @Override
    public String toString() {
        return "Mark[turn=" + turn + ", points=" + points + ", heat=" + heatBefore + " to " + heatAfter + ", helped="
                + ids(helped) + ", harmed=" + ids(harmed) + ", missed=" + (missed == null ? "none" : missed.id())
                + "]";
    }

    private static List<String> ids(List<Remark> remarks) {
        return remarks.stream().map(Remark::id).toList();
    }
}
