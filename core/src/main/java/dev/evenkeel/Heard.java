package dev.evenkeel;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.playbook.SmallSet;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.signal.Why;
import java.util.List;
import java.util.Set;

/**
 * A customer's message as read.
 *
 * @param reading what it shows
 * @param signalIds the ids of its signals
 * @param severe whether its insult or harassment is severe
 * @param shadows what rules in shadow would show
 * @param failures which plug-ins failed
 */
record Heard(Reading reading, Set<SignalId> signalIds, boolean severe, List<Why> shadows, List<Why> failures) {

    private static final Set<SignalId> RELIEF =
            SmallSet.containing(List.of(SignalId.RESOLUTION_CONFIRMED, SignalId.GRATITUDE));

    private static final Set<SignalId> TROUBLE = SmallSet.containing(List.of(
            SignalId.NOT_RESOLVED, SignalId.NO_PROGRESS, SignalId.REPEAT_CONTACT, SignalId.WAITING, SignalId.SARCASM));

    private static final Set<SignalId> ABUSE = SmallSet.containing(List.of(SignalId.INSULT, SignalId.HARASSMENT));

    Heard {
        shadows = List.copyOf(shadows);
        failures = List.copyOf(failures);
    }

    static Heard of(Reading reading, boolean severe, List<Why> shadows, List<Why> failures) {
        return new Heard(reading, SmallSet.of(reading.signals(), Signal::id), severe, shadows, failures);
    }

    /** Whether there is nothing to tell but what was read. */
    boolean isPlain() {
        return shadows.isEmpty() && failures.isEmpty();
    }

    /** The rules that found the abuse, where it is severe. */
    Set<RuleId> severeRules() {
        if (!severe) {
            return ImmutableSet.of();
        }
        return reading.signals().stream()
                .filter(signal -> ABUSE.contains(signal.id()))
                .map(Signal::rule)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Thanks in a message that still tells of trouble are politeness, not relief. */
    boolean isRelieved() {
        return reading.appraisal().tension() == Tension.CALM
                && SmallSet.meet(RELIEF, signalIds)
                && !SmallSet.meet(TROUBLE, signalIds);
    }
}
