package dev.evenkeel.reply;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.playbook.Milestone;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is still to be found out or dealt with before an issue can be closed.
 *
 * <p>The ids are {@code desired-outcome}, {@code root-cause} (unless the host waived it), and {@code complaint-1} and so on, in
 * the order of the host's list.
 */
public final class OpenItems {

    private OpenItems() {}

    /** The ids of what is open. */
    public static List<String> of(Issue issue, Set<Milestone> reached) {
        ImmutableList.Builder<String> open = ImmutableList.builder();
        if (isUnknown(issue.desiredOutcome())) {
            open.add("desired-outcome");
        }
        if (isUnknown(issue.rootCause()) && !reached.contains(Milestone.WAIVED)) {
            open.add("root-cause");
        }
        for (int i = 1; i <= issue.complaints().size(); i++) {
            open.add("complaint-" + i);
        }
        return open.build();
    }

    private static boolean isUnknown(@Nullable String fact) {
        return fact == null || CharMatcher.whitespace().matchesAllOf(fact);
    }
}
