package dev.evenkeel.outcome;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.technique.Commitment;
import dev.evenkeel.technique.TechniqueId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A customer's line as far as what follows from it goes: when it came, what it showed, and how it is answered.
 *
 * <p>Immutable. {@code toString()} shows counts only.
 *
 * @param turn the line's number, from 1
 * @param at when it was said, or null if the host gives no times
 * @param signals what it shows
 * @param severe the rules among theirs whose hits are severe on their own
 * @param answer the technique that is recommended in answer
 * @param issue what the conversation is about
 * @param promised the commitments made so far, oldest first
 */
public record Occasion(
        int turn,
        @Nullable Instant at,
        List<Signal> signals,
        Set<RuleId> severe,
        TechniqueId answer,
        Issue issue,
        List<Commitment> promised) {

    public Occasion {
        signals = List.copyOf(signals);
        severe = ImmutableSet.copyOf(severe);
        promised = List.copyOf(promised);
    }

    @Override
    public String toString() {
        return "Occasion[turn=" + turn + ", signals=" + signals.size() + ", promised=" + promised.size() + "]";
    }
}
