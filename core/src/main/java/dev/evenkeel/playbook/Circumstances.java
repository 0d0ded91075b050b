package dev.evenkeel.playbook;

import com.google.common.base.CharMatcher;
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

    /** No fact holds. */
    static final EnumBits<Fact> NO_FACTS = EnumBits.noneOf(Fact.values());

    /** What can be told of a customer's line. */
    private static final EnumBits<Fact> OF_A_LINE = NO_FACTS.withOnly(EnumSet.of(
            Fact.FIRST_TURN,
            Fact.COMPLETE,
            Fact.CONFIDENT,
            Fact.SEVERE_ABUSE,
            Fact.ONLY_GREETING,
            Fact.ONLY_THANKS_OR_FAREWELL));

    public Circumstances {
        facts = NO_FACTS.withOnly(facts);
    }

    /** Everything that can be read off these; what concerns the line alone is added by {@link #with}. */
    public static Circumstances of(
            Issue issue, Agent agent, Channel channel, EmotionalState emotion, CustomerType type) {
        return new Circumstances(
                emotion.tension(),
                emotion.trend(),
                type,
                channel,
                agent.hardConversations(),
                NO_FACTS.withOnly(factsOf(issue) | factsOf(agent) | factsOf(channel)));
    }

    /** The same circumstances, in which a fact holds or not. */
    public Circumstances with(Fact fact, boolean holds) {
        return with(NO_FACTS.withOnly(facts).with(fact, holds));
    }

    /** The same circumstances, in which of some facts exactly those hold that are told. */
    Circumstances with(EnumBits<Fact> some, long told) {
        return with(factsWith(some, told));
    }

    /** The facts that hold where of some exactly those hold that are told. */
    EnumBits<Fact> factsWith(EnumBits<Fact> some, long told) {
        EnumBits<Fact> before = NO_FACTS.withOnly(facts);
        return before.withOnly((before.bits() & ~some.bits()) | told);
    }

    private Circumstances with(EnumBits<Fact> changed) {
        return changed == facts ? this : new Circumstances(tension, trend, type, channel, hardConversations, changed);
    }

    /**
     * The same circumstances, with what can be told of a customer's line.
     *
     * @param turn the line
     * @param body its text with spaces in place of what is not read on the channel
     * @param signals what it shows
     * @param severe the rules whose hits are severe on their own
     * @param confidence how sure the reading is, 0..1
     * @param first whether it is the customer's first
     */
    public Circumstances hearing(
            CustomerTurn turn,
            String body,
            List<Signal> signals,
            Set<RuleId> severe,
            double confidence,
            boolean first) {
        LineFacts line = new LineFacts(turn.text(), body, signals);
        long told = EnumBits.bit(Fact.FIRST_TURN, first)
                | EnumBits.bit(Fact.COMPLETE, turn.complete())
                | EnumBits.bit(Fact.CONFIDENT, confidence > NOT_SURE)
                | EnumBits.bit(Fact.SEVERE_ABUSE, line.isSeverelyAbusive(severe))
                | EnumBits.bit(Fact.ONLY_GREETING, line.onlyGreets())
                | EnumBits.bit(Fact.ONLY_THANKS_OR_FAREWELL, line.onlyThanksOrFarewell());
        return with(OF_A_LINE, told);
    }

    private static long factsOf(Issue issue) {
        return EnumBits.bit(Fact.FAULT_OURS, issue.fault() == Fault.OURS)
                | EnumBits.bit(Fact.FAULT_NOT_OURS, issue.fault() == Fault.NOT_OURS)
                | EnumBits.bit(Fact.SUMMARY_KNOWN, isKnown(issue.summary()))
                | EnumBits.bit(Fact.DESIRED_OUTCOME_KNOWN, isKnown(issue.desiredOutcome()))
                | EnumBits.bit(Fact.ROOT_CAUSE_KNOWN, isKnown(issue.rootCause()))
                | EnumBits.bit(Fact.COMPLAINTS_OPEN, !issue.complaints().isEmpty())
                | EnumBits.bit(Fact.OPTIONS_GIVEN, !issue.options().isEmpty())
                | EnumBits.bit(Fact.SEVERAL_OPTIONS_GIVEN, issue.options().size() > 1)
                | EnumBits.bit(Fact.STEPS_GIVEN, !issue.steps().isEmpty())
                | EnumBits.bit(Fact.DEPENDS_ON_OTHERS, isKnown(issue.dependsOn()))
                | EnumBits.bit(Fact.NEEDS_RESEARCH, issue.needsResearch())
                | EnumBits.bit(Fact.POLICY_GIVEN, isKnown(issue.policy()))
                | EnumBits.bit(Fact.FOLLOW_UP_SET, issue.followUpAt() != null);
    }

    private static long factsOf(Agent agent) {
        return EnumBits.bit(Fact.MAY_END, agent.mayEnd())
                | EnumBits.bit(Fact.STRESS_MEDIUM, agent.stress() == Stress.MEDIUM || agent.stress() == Stress.HIGH)
                | EnumBits.bit(Fact.STRESS_HIGH, agent.stress() == Stress.HIGH);
    }

    private static long factsOf(Channel channel) {
        return EnumBits.bit(Fact.CHANNEL_WRITTEN, channel.isWritten())
                | EnumBits.bit(Fact.CHANNEL_HEARD, channel.isHeard())
                | EnumBits.bit(Fact.CHANNEL_SEEN, channel.isSeen());
    }

    private static boolean isKnown(@Nullable String fact) {
        return fact != null && !CharMatcher.whitespace().matchesAllOf(fact);
    }
}
