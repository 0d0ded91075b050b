package dev.evenkeel.playbook;

import com.google.common.collect.Sets;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.Technique;
import dev.evenkeel.technique.TechniqueId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A playbook made ready to run: what each line does to a conversation's progress, and which techniques fit where it stands.
 *
 * <p>Immutable and thread-safe; every method is a pure function. Rules are tried in the order of band, priority and id, so that
 * the order in which they were written never matters. At most one transition is taken for a line.
 */
public final class PlaybookEngine {

    private static final EnumBits<Fact> OF_SPEAKING =
            Circumstances.NO_FACTS.withOnly(EnumSet.of(Fact.CUSTOMER_SPOKE, Fact.AGENT_SPOKE));
    private static final EnumBits<Fact> OF_HEARING = OF_SPEAKING.with(Fact.CROSSED_AGAIN, true);

    private final Playbook playbook;
    private final Conditions conditions;
    private final Transitions transitions;
    private final Milestones milestones;
    private final TechniqueRanker ranker;

    private PlaybookEngine(Playbook playbook, List<Technique> techniques, Conditions conditions) {
        this.playbook = playbook;
        this.conditions = conditions;
        this.transitions = new Transitions(playbook.transitions(), conditions);
        this.milestones = new Milestones(playbook.milestones(), conditions);
        this.ranker = new TechniqueRanker(playbook, techniques, conditions);
    }

    /** An engine that follows a playbook and chooses among these techniques. */
    public static PlaybookEngine of(Playbook playbook, List<Technique> techniques) {
        return of(playbook, techniques, Conditions.none());
    }

    /** The same engine, whose conditions are asked together with those that are there already. */
    public static PlaybookEngine of(Playbook playbook, List<Technique> techniques, Conditions conditions) {
        return new PlaybookEngine(playbook, techniques, conditions);
    }

    /** The playbook that it follows. */
    public Playbook playbook() {
        return playbook;
    }

    /**
     * What a customer's line does that shows these signals.
     *
     * @throws IllegalArgumentException if the playbook does not have the state where the conversation stands
     */
    public Step heard(Progress before, Set<SignalId> signals, Circumstances now) {
        requireKnown(before);
        Counts counts = Counts.of(before.counts()).hearing(signals, now);
        long told = EnumBits.bit(Fact.CUSTOMER_SPOKE, true)
                | EnumBits.bit(Fact.CROSSED_AGAIN, counts.crossedAgain(signals, now));
        Answers bare = conditions.in(Situation.of(before, counts, now, now.factsWith(OF_HEARING, told), signals));
        Set<Milestone> reached = milestones.afterHearing(bare);
        Step step = transitions.move(before.with(counts, reached), bare.in(before.state(), reached));

        Counts settled = counts.run(Counter.UNFINISHED, !now.facts().contains(Fact.COMPLETE));
        return step.with(step.progress().with(settled));
    }

    /**
     * What an agent's line does that was sent.
     *
     * @param used the techniques that the line shows
     * @param committed whether the line undertakes something
     * @throws IllegalArgumentException if the playbook does not have the state where the conversation stands
     */
    public Step said(Progress before, Set<TechniqueId> used, boolean committed, Circumstances now) {
        requireKnown(before);
        Circumstances spoken = now.with(OF_SPEAKING, EnumBits.bit(Fact.AGENT_SPOKE, true));
        Progress told = new Progress(
                before.playbook(),
                before.state(),
                before.milestones(),
                Counts.of(before.counts()).saying(used),
                Sets.union(before.said(), used),
                used,
                before.advised());
        Situation bare = Situation.of(told, spoken);
        Set<Milestone> reached = milestones.afterSaying(bare, used, committed);
        return transitions.move(told.with(reached), conditions.in(bare.in(bare.state(), reached)));
    }

    /**
     * What an event does that the host notes.
     *
     * @throws IllegalArgumentException if the playbook does not have the state where the conversation stands
     */
    public Step noted(Progress before, HostEvent event, Circumstances now) {
        Progress after = before.with(milestones.afterEvent(before.milestones(), event));
        return transitions.move(after, conditions.in(between(after, now).on(event)));
    }

    /**
     * Where a conversation stands between two lines: what a draft is reviewed in.
     *
     * @throws IllegalArgumentException if the playbook does not have the state where the conversation stands
     */
    public Situation between(Progress progress, Circumstances now) {
        requireKnown(progress);
        return Situation.of(progress, now.with(OF_SPEAKING, 0));
    }

    /** A state without ways out would never be left again, whatever is said, not even for danger. */
    private void requireKnown(Progress progress) {
        if (!playbook.states().contains(progress.state())) {
            throw new IllegalArgumentException("conversation: state \""
                    + progress.state().id() + "\" is not in the playbook \"" + playbook.id()
                    + "\" that this engine follows; the conversation follows \"" + progress.playbook()
                    + "\" and needs an engine that does");
        }
    }

    /** The techniques that fit a situation, best first. */
    public Ranking rank(Situation situation) {
        return rank(conditions.in(situation));
    }

    /** The techniques that fit the situation of these answers, best first. */
    public Ranking rank(Answers answers) {
        return ranker.rank(conditions.in(answers));
    }
}
