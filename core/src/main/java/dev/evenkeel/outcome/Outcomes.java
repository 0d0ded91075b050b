package dev.evenkeel.outcome;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.playbook.Answers;
import dev.evenkeel.playbook.Condition;
import dev.evenkeel.playbook.Conditions;
import dev.evenkeel.playbook.Counter;
import dev.evenkeel.playbook.Milestone;
import dev.evenkeel.playbook.Progress;
import dev.evenkeel.playbook.Situation;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.signal.RuleOrder;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.TechniqueId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules of what follows, made ready to run.
 *
 * <p>Immutable and thread-safe; every method is a pure function of what it is given.
 */
public final class Outcomes {

    /** Best first; writing is never the answer to heat that writing could not cool. */
    private static final List<Channel> PREFERRED = List.of(Channel.VIDEO, Channel.PHONE);

    private static final List<Channel> PREFERRED_FACE_TO_FACE =
            List.of(Channel.IN_PERSON, Channel.VIDEO, Channel.PHONE);

    private final List<ActionRule> actions;
    private final List<CareRule> care;
    private final Conditions conditions;
    /** The place of the actions' first condition; those of the care come after, all in the order of their lists. */
    private final int first;

    private final FollowUps followUps;
    private final Duration updateAfter;

    private Outcomes(List<ActionRule> actions, List<CareRule> care, OutcomeSettings settings, Conditions conditions) {
        this.actions = Rule.inOrder(RuleOrder.BY_ID, Rule.acting(actions));
        this.care = Rule.inOrder(new MostUrgentFirst(), Rule.acting(care));
        this.conditions = conditions;
        this.first = conditions.addAll(whens());
        this.followUps = new FollowUps(settings);
        this.updateAfter = Duration.ofHours(settings.updateAfterHours());
    }

    private List<Condition> whens() {
        List<Condition> whens = new ArrayList<>(actions.size() + care.size());
        for (ActionRule rule : actions) {
            whens.add(rule.when());
        }
        for (CareRule rule : care) {
            whens.add(rule.when());
        }
        return whens;
    }

    /** What follows by these rules. */
    public static Outcomes of(List<ActionRule> actions, List<CareRule> care, OutcomeSettings settings) {
        return of(actions, care, settings, Conditions.none());
    }

    /** The same, by rules whose conditions are asked together with those that are there already. */
    public static Outcomes of(
            List<ActionRule> actions, List<CareRule> care, OutcomeSettings settings, Conditions conditions) {
        return new Outcomes(actions, care, settings, conditions);
    }

    /** What follows from a customer's line. */
    public Outcome after(Situation situation, Occasion occasion) {
        return after(conditions.in(situation), occasion);
    }

    /** What follows from a customer's line that led to the situation of these answers. */
    public Outcome after(Answers given, Occasion occasion) {
        Answers answers = conditions.in(given);
        Situation situation = answers.situation();
        List<ActionRule> due = due(answers);
        FollowUp followUp = has(due, ActionId.SCHEDULE_FOLLOW_UP) ? followUps.after(situation, occasion) : null;
        return new Outcome(
                actions(due, occasion, followUp),
                has(due, ActionId.SWITCH_CHANNEL) ? channelAdvice(situation) : null,
                care(answers),
                incident(due, occasion),
                handOver(due, situation, occasion),
                followUp);
    }

    private static List<Action> actions(List<ActionRule> due, Occasion occasion, @Nullable FollowUp followUp) {
        List<Action> actions = List.of();
        for (int i = 0; i < due.size(); i++) {
            Action action = action(due.get(i), occasion, followUp);
            if (!actions.contains(action)) {
                actions = and(actions, action);
            }
        }
        return actions;
    }

    /**
     * Whether an open issue has had no agent line for the pack's time.
     *
     * @param lastAgentAt when an agent last said something, or null
     * @param openedAt when the conversation began, or null
     * @param now the time of this line, or null: then nothing is due
     */
    public boolean isUpdateDue(
            Progress progress, @Nullable Instant lastAgentAt, @Nullable Instant openedAt, @Nullable Instant now) {
        Instant silentSince = lastAgentAt == null ? openedAt : lastAgentAt;
        boolean open = !progress.state().equals(StateId.CLOSED)
                && !progress.milestones().contains(Milestone.RESOLVED);
        return open
                && now != null
                && silentSince != null
                && Duration.between(silentSince, now).compareTo(updateAfter) >= 0;
    }

    /** One rule an action, but a record for each thing that happened. */
    private List<ActionRule> due(Answers answers) {
        List<ActionRule> due = List.of();
        for (int i = 0; i < actions.size(); i++) {
            if (answers.hold(first + i) && isNew(actions.get(i).action(), due)) {
                due = and(due, actions.get(i));
            }
        }
        return due;
    }

    private static boolean isNew(ActionId action, List<ActionRule> due) {
        return action.equals(ActionId.DOCUMENT_INCIDENT) || !has(due, action);
    }

    /** Some and another: nothing follows from most lines, and one thing or two from the others. */
    private static <T> List<T> and(List<T> some, T another) {
        return switch (some.size()) {
            case 0 -> List.of(another);
            case 1 -> List.of(some.get(0), another);
            default -> ImmutableList.<T>builder().addAll(some).add(another).build();
        };
    }

    private List<TechniqueId> care(Answers answers) {
        List<TechniqueId> tips = List.of();
        for (int i = 0; i < care.size(); i++) {
            if (answers.hold(first + actions.size() + i)
                    && !tips.contains(care.get(i).tip())) {
                tips = and(tips, care.get(i).tip());
            }
        }
        return tips;
    }

    private static Action action(ActionRule rule, Occasion occasion, @Nullable FollowUp followUp) {
        if (rule.action().equals(ActionId.SCHEDULE_FOLLOW_UP)) {
            return new Action(rule.action(), rule.reason(), followUp == null ? null : followUp.due());
        }
        boolean now = rule.action().equals(ActionId.SEND_UPDATE);
        return new Action(rule.action(), rule.reason(), now ? occasion.at() : null);
    }

    private static ChannelAdvice channelAdvice(Situation situation) {
        String because = situation.state().equals(StateId.HANDOVER)
                ? "the conversation is handed over"
                : "tension is " + situation.tension().id();
        return new ChannelAdvice(
                situation.channel() == Channel.IN_PERSON ? PREFERRED_FACE_TO_FACE : PREFERRED,
                because + " on " + situation.channel().id());
    }

    /** The gravest is recorded: the rule's reason names the signal, and its strongest hit is where it happened. */
    private static @Nullable Incident incident(List<ActionRule> due, Occasion occasion) {
        for (int i = 0; i < due.size(); i++) {
            ActionRule rule = due.get(i);
            if (rule.action().equals(ActionId.DOCUMENT_INCIDENT)) {
                Optional<Signal> signal = occasion.signals().stream()
                        .filter(one -> one.id().id().equals(rule.reason()))
                        .max(Comparator.comparing(
                                        (Signal one) -> occasion.severe().contains(one.rule()))
                                .thenComparingDouble(Signal::strength)
                                .thenComparing(one -> -one.span().start()));
                if (signal.isPresent()) {
                    return incident(signal.get(), occasion);
                }
            }
        }
        return null;
    }

    private static Incident incident(Signal signal, Occasion occasion) {
        boolean severe = occasion.severe().contains(signal.rule())
                || signal.id().equals(SignalId.HARASSMENT)
                || signal.id().equals(SignalId.THREAT_VIOLENCE);
        return new Incident(
                occasion.turn(),
                occasion.at(),
                signal.id(),
                severe,
                signal.span(),
                signal.rule(),
                occasion.answer().id());
    }

    private static @Nullable HandOver handOver(List<ActionRule> due, Situation situation, Occasion occasion) {
        for (int i = 0; i < due.size(); i++) {
            ActionRule rule = due.get(i);
            if (rule.action().equals(ActionId.HAND_OVER)) {
                return new HandOver(
                        rule.reason(),
                        occasion.issue().summary(),
                        occasion.issue().desiredOutcome(),
                        situation.milestones(),
                        occasion.issue().options(),
                        occasion.promised(),
                        situation.tension(),
                        situation.trend(),
                        situation.count(Counter.WARNINGS));
            }
        }
        return null;
    }

    private static final class MostUrgentFirst implements Comparator<CareRule> {
        @Override
        public int compare(CareRule one, CareRule other) {
            int order = Integer.compare(other.priority(), one.priority());
            return order != 0 ? order : RuleOrder.BY_ID.compare(one, other);
        }
    }

    private static boolean has(List<ActionRule> due, ActionId action) {
        for (int i = 0; i < due.size(); i++) {
            if (due.get(i).action().equals(action)) {
                return true;
            }
        }
        return false;
    }
}
