package dev.evenkeel.console;

import dev.evenkeel.Advice;
import dev.evenkeel.Conversation;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.Milestone;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import org.jspecify.annotations.Nullable;

/** The course of one conversation from its first line. Mutable, for one stream of lines. */
final class Course {

    private Tension hottest = Tension.CALM;
    private boolean leaving;
    private boolean goingPublic;
    private @Nullable Conversation last;

    void heard(Advice advice) {
        Tension tension = advice.emotion().tension();
        hottest = tension.compareTo(hottest) > 0 ? tension : hottest;
        leaving |= shows(advice, SignalId.CHURN_INTENT);
        goingPublic |= shows(advice, SignalId.THREAT_REPUTATION);
        reached(advice.conversation());
    }

    void reached(Conversation conversation) {
        last = conversation;
    }

    /** How it ended, as far as its lines go. */
    Ending ending() {
        if (last == null) {
            return Ending.OPEN;
        }
        boolean upset = hottest.compareTo(Tension.FRUSTRATED) >= 0;
        boolean solved = last.progress().milestones().contains(Milestone.RESOLVED);
        boolean cooled = last.emotion().tension().compareTo(Tension.FRUSTRATED) < 0;
        if (solved && cooled) {
            return upset ? Ending.RECOVERED : Ending.NEVER_UPSET;
        }
        StateId state = last.progress().state();
        if (state.equals(StateId.HANDOVER) || state.equals(StateId.SAFETY)) {
            return Ending.HANDED_OVER;
        }
        if (leaving || !cooled || (upset && state.equals(StateId.CLOSED))) {
            return Ending.LOST;
        }
        return upset ? Ending.OPEN : Ending.NEVER_UPSET;
    }

    /** Why it came about, as far as the host has said so. */
    @Nullable
    String rootCause() {
        return last == null ? null : last.issue().rootCause();
    }

    boolean leaving() {
        return leaving;
    }

    boolean goingPublic() {
        return goingPublic;
    }

    private static boolean shows(Advice advice, SignalId signal) {
        return advice.reading().signals().stream().map(Signal::id).anyMatch(signal::equals);
    }
}
