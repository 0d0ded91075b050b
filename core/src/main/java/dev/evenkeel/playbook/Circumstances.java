package dev.evenkeel.playbook;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Sets;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Fault;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.dialogue.Stress;
import dev.evenkeel.emotion.EmotionalState;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.Signal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a line: how the customer feels, who they are to us, the channel, and what the host told of agent and issue.
 *
 * <p>Immutable; it holds no text, no name and no time.
 *
 * @param tension the band after the line
 * @param trend where heat is going
 * @param type the customer's type, given or read
 * @param channel the channel
 * @param hardConversations how many hard conversations the agent had today
 * @param facts what holds
 */
public record Circumstances(
        Tension tension, Trend trend, CustomerType type, Channel channel, int hardConversations, Set<Fact> facts) {

    /** A reading of this confidence or less is not sure: even a guess among five bands is right one time in five. */
    private static final double NOT_SURE = 0.1;

    public Circumstances {
        facts = Sets.immutableEnumSet(facts);
    }

    /** Everything that can be read off these; what concerns the line alone is added by {@link #with}. */
    public static Circumstances of(
            Issue issue, Agent agent, Channel channel, EmotionalState emotion, CustomerType type) {
        EnumSet<Fact> facts = EnumSet.noneOf(Fact.class);
        readIssue(issue, facts);
        readAgent(agent, facts);
        put(facts, Fact.CHANNEL_WRITTEN, channel.isWritten());
        put(facts, Fact.CHANNEL_HEARD, channel.isHeard());
        put(facts, Fact.CHANNEL_SEEN, channel.isSeen());
        return new Circumstances(emotion.tension(), emotion.trend(), type, channel, agent.hardConversations(), facts);
    }

    /** The same circumstances, in which a fact holds or not. */
    public Circumstances with(Fact fact, boolean holds) {
        if (facts.contains(fact) == holds) {
            return this;
        }
        EnumSet<Fact> changed = changeable();
        set(changed, fact, holds);
        return with(changed);
    }

    private EnumSet<Fact> changeable() {
        EnumSet<Fact> changed = EnumSet.noneOf(Fact.class);
        changed.addAll(facts);
        return changed;
    }

    private Circumstances with(EnumSet<Fact> changed) {
        return new Circumstances(tension, trend, type, channel, hardConversations, changed);
    }

    /**
     * The same circumstances, with what can be told of a customer's line.
     *
     * @param turn the line
     * @param signals what it shows
     * @param severe the rules whose hits are severe on their own
     * @param confidence how sure the reading is, 0..1
     * @param first whether it is the customer's first
     */
    public Circumstances hearing(
            CustomerTurn turn, List<Signal> signals, Set<RuleId> severe, double confidence, boolean first) {
        LineFacts line = new LineFacts(turn.text(), signals);
        EnumSet<Fact> changed = changeable();
        set(changed, Fact.FIRST_TURN, first);
        set(changed, Fact.COMPLETE, turn.complete());
        set(changed, Fact.CONFIDENT, confidence > NOT_SURE);
        set(changed, Fact.SEVERE_ABUSE, line.isSeverelyAbusive(severe));
        set(changed, Fact.ONLY_GREETING, line.onlyGreets());
        set(changed, Fact.ONLY_THANKS_OR_FAREWELL, line.onlyThanksOrFarewell());
        return with(changed);
    }

    private static void readIssue(Issue issue, EnumSet<Fact> facts) {
        put(facts, Fact.FAULT_OURS, issue.fault() == Fault.OURS);
        put(facts, Fact.FAULT_NOT_OURS, issue.fault() == Fault.NOT_OURS);
        put(facts, Fact.SUMMARY_KNOWN, isKnown(issue.summary()));
        put(facts, Fact.DESIRED_OUTCOME_KNOWN, isKnown(issue.desiredOutcome()));
        put(facts, Fact.ROOT_CAUSE_KNOWN, isKnown(issue.rootCause()));
        put(facts, Fact.COMPLAINTS_OPEN, !issue.complaints().isEmpty());
        put(facts, Fact.OPTIONS_GIVEN, !issue.options().isEmpty());
        put(facts, Fact.SEVERAL_OPTIONS_GIVEN, issue.options().size() > 1);
        put(facts, Fact.STEPS_GIVEN, !issue.steps().isEmpty());
        put(facts, Fact.DEPENDS_ON_OTHERS, isKnown(issue.dependsOn()));
        put(facts, Fact.NEEDS_RESEARCH, issue.needsResearch());
        put(facts, Fact.POLICY_GIVEN, isKnown(issue.policy()));
        put(facts, Fact.FOLLOW_UP_SET, issue.followUpAt() != null);
    }

    private static void readAgent(Agent agent, EnumSet<Fact> facts) {
        put(facts, Fact.MAY_END, agent.mayEnd());
        put(facts, Fact.STRESS_MEDIUM, agent.stress() == Stress.MEDIUM || agent.stress() == Stress.HIGH);
        put(facts, Fact.STRESS_HIGH, agent.stress() == Stress.HIGH);
    }

    private static boolean isKnown(@Nullable String fact) {
        return fact != null && !CharMatcher.whitespace().matchesAllOf(fact);
    }

    private static void put(EnumSet<Fact> facts, Fact fact, boolean holds) {
        if (holds) {
            facts.add(fact);
        }
    }

    private static void set(EnumSet<Fact> facts, Fact fact, boolean holds) {
        if (holds) {
            facts.add(fact);
        } else {
            facts.remove(fact);
        }
    }
}
