package dev.evenkeel.outcome;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.Milestone;
import dev.evenkeel.playbook.Situation;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.technique.Commitment;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When, how and why to come back to a customer. */
final class FollowUps {

    private static final String CHECK_IN = "check-in";
    private static final String UPDATE = "update";
    private static final String COMMITMENT = "commitment";

    private final WorkingDays calendar;
    private final int days;

    FollowUps(OutcomeSettings settings) {
        this.calendar = new WorkingDays(settings.workingDays(), settings.zone());
        this.days = settings.followUpAfterDays();
    }

    /** The host's own date stands; else the first promise that falls due; else the calendar's. */
    FollowUp after(Situation situation, Occasion occasion) {
        Channel channel = channel(situation);
        Instant agreed = occasion.issue().followUpAt();
        if (agreed != null) {
            return new FollowUp(agreed, channel, purpose(situation));
        }
        Instant at = occasion.at();
        if (at == null) {
            return new FollowUp(null, channel, purpose(situation));
        }
        Optional<Instant> promised = firstPromiseAfter(at, occasion);
        return promised.isPresent()
                ? new FollowUp(promised.get(), channel, COMMITMENT)
                : new FollowUp(calendar.after(at, days), channel, purpose(situation));
    }

    private static Optional<Instant> firstPromiseAfter(Instant at, Occasion occasion) {
        return occasion.promised().stream()
                .map(Commitment::due)
                .filter(Objects::nonNull)
                .map(FollowUps::present)
                .filter(due -> due.isAfter(at))
                .min(Instant::compareTo);
    }

    private static Instant present(@Nullable Instant due) {
        return Objects.requireNonNull(due);
    }

    private static String purpose(Situation situation) {
        return situation.milestones().contains(Milestone.RESOLVED) ? CHECK_IN : UPDATE;
    }

    /** What was heated or handed over is not followed up in writing. */
    private static Channel channel(Situation situation) {
        boolean escalated =
                situation.tension().atLeast(Tension.ANGRY) || situation.state().equals(StateId.HANDOVER);
        return escalated && situation.channel().isWritten() ? Channel.PHONE : situation.channel();
    }
}
