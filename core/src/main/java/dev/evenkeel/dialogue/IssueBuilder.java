package dev.evenkeel.dialogue;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Issue}. Mutable and not thread-safe, unlike what it builds. */
public final class IssueBuilder {

    private @Nullable String summary;
    private @Nullable String desiredOutcome;
    private @Nullable String rootCause;
    private List<String> complaints = List.of();
    private Fault fault = Fault.UNKNOWN;
    private List<String> options = List.of();
    private List<String> steps = List.of();
    private @Nullable String dependsOn;
    private boolean needsResearch;
    private @Nullable String policy;
    private @Nullable Instant followUpAt;

    IssueBuilder() {}

    public IssueBuilder summary(@Nullable String value) {
        summary = value;
        return this;
    }

    public IssueBuilder desiredOutcome(@Nullable String value) {
        desiredOutcome = value;
        return this;
    }

    public IssueBuilder rootCause(@Nullable String value) {
        rootCause = value;
        return this;
    }

    public IssueBuilder complaints(List<String> values) {
        complaints = values;
        return this;
    }

    public IssueBuilder fault(Fault value) {
        fault = value;
        return this;
    }

    public IssueBuilder options(List<String> values) {
        options = values;
        return this;
    }

    public IssueBuilder steps(List<String> values) {
        steps = values;
        return this;
    }

    public IssueBuilder dependsOn(@Nullable String value) {
        dependsOn = value;
        return this;
    }

    public IssueBuilder needsResearch(boolean value) {
        needsResearch = value;
        return this;
    }

    public IssueBuilder policy(@Nullable String value) {
        policy = value;
        return this;
    }

    public IssueBuilder followUpAt(@Nullable Instant value) {
        followUpAt = value;
        return this;
    }

    /**
     * The issue as told so far.
     *
     * @throws IllegalArgumentException if a fact or a list is larger than {@link Bounds} allows
     */
    public Issue build() {
        return new Issue(
                summary,
                desiredOutcome,
                rootCause,
                complaints,
                fault,
                options,
                steps,
                dependsOn,
                needsResearch,
                policy,
                followUpAt);
    }
}
