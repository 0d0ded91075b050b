package dev.evenkeel.outcome;

import dev.evenkeel.emotion.Tension;
import dev.evenkeel.signal.SignalId;
import java.util.Set;

/**
 * What a conversation has been through, as far as it matters once it is over.
 *
 * <p>Immutable; it holds nothing of what was said.
 *
 * @param highest the highest tension so far
 * @param spokeOfLeaving whether the customer said that they are leaving
 * @param spokeOfGoingPublic whether the customer threatened with reviews, social media or the press
 */
public record Course(Tension highest, boolean spokeOfLeaving, boolean spokeOfGoingPublic) {

    private static final Course START = new Course(Tension.CALM, false, false);

    /** Before the first line. */
    public static Course start() {
        return START;
    }

    /** The same course, after a customer's line that showed these signals and led to this tension. */
    public Course after(Tension tension, Set<SignalId> signals) {
        boolean higher = tension.compareTo(highest) > 0;
        boolean leaving = spokeOfLeaving || signals.contains(SignalId.CHURN_INTENT);
        boolean goingPublic = spokeOfGoingPublic || signals.contains(SignalId.THREAT_REPUTATION);
        boolean same = !higher && leaving == spokeOfLeaving && goingPublic == spokeOfGoingPublic;
        return same ? this : new Course(higher ? tension : highest, leaving, goingPublic);
    }

    /** Whether the customer was frustrated or worse at any time. */
    public boolean wasUpset() {
        return highest.compareTo(Tension.FRUSTRATED) >= 0;
    }
}
