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

    private static final String OUTCOME = "desired-outcome";
    private static final String CAUSE = "root-cause";

    /** Without complaints there is nothing else to be open, and nothing to put together at each turn. */
    private static final List<String> BOTH = List.of(OUTCOME, CAUSE);

    private static final List<String> OUTCOME_ONLY = List.of(OUTCOME);
    private static final List<String> CAUSE_ONLY = List.of(CAUSE);

    private OpenItems() {}

    /** The ids of what is open. */
    public static List<String> of(Issue issue, Set<Milestone> reached) {
        boolean outcome = isUnknown(issue.desiredOutcome());
        boolean cause = isUnknown(issue.rootCause()) && !reached.contains(Milestone.WAIVED);
        List<String> open = outcome ? (cause ? BOTH : OUTCOME_ONLY) : (cause ? CAUSE_ONLY : List.of());
        return issue.complaints().isEmpty()
                ? open
                : withComplaints(open, issue.complaints().size());
    }

    private static List<String> withComplaints(List<String> open, int complaints) {
        ImmutableList.Builder<String> all = ImmutableList.builder();
        all.addAll(open);
        for (int i = 1; i <= complaints; i++) {
            all.add("complaint-" + i);
        }
        return all.build();
    }

    private static boolean isUnknown(@Nullable String fact) {
        return fact == null || CharMatcher.whitespace().matchesAllOf(fact);
    }
}
