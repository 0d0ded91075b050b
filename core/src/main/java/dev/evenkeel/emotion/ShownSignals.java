package dev.evenkeel.emotion;

import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.ScannedText;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.SignalSums;
import dev.evenkeel.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The signals that learned words show where no author's rule found them. Immutable and thread-safe.
 *
 * <p>A signal's span is the word or pair that says most, its strength the probability. Learned words contradict nobody: what they
 * take for good news gives way to whatever is still open, and what they take for sarcasm to praise, thanks, good news and
 * goodbyes that a rule found: in life people mostly mean them.
 */
public final class ShownSignals {

    /** What is not shown beside others. */
    private record GivesWay(SignalId id, List<SignalId> to) {}

    /** These are looked for last, in this order. */
    private static final List<GivesWay> LAST = List.of(
            new GivesWay(
                    SignalId.SARCASM,
                    List.of(
                            SignalId.SATISFACTION,
                            SignalId.GRATITUDE,
                            SignalId.RESOLUTION_CONFIRMED,
                            SignalId.FAREWELL)),
            new GivesWay(
                    SignalId.RESOLUTION_CONFIRMED,
                    List.of(
                            SignalId.NOT_RESOLVED,
                            SignalId.NO_PROGRESS,
                            SignalId.REPEAT_CONTACT,
                            SignalId.WAITING,
                            SignalId.SARCASM,
                            SignalId.ANGER,
                            SignalId.FRUSTRATION,
                            SignalId.UNDERSTANDING_CONFIRMED)),
            new GivesWay(SignalId.GRATITUDE, List.of(SignalId.SARCASM)));

    /** @param column the column of its weights */
    private record Shown(int column, LearnedSignal learned, double limit, RuleId rule, List<SignalId> givesWayTo) {}

    private final Shown[] shown;
    private final String language;

    /**
     * What was learned of signals.
     *
     * @param rules the rule that each of them names, in their order
     * @param language the BCP 47 tag of the language that the words are of; in another they may mean anything
     */
    public ShownSignals(LearnedSignals learned, List<RuleId> rules, String language) {
        List<Shown> first = new ArrayList<>();
        Shown[] last = new Shown[LAST.size()];
        for (int column = 0; column < rules.size(); column++) {
            LearnedSignal signal = learned.signals().get(column);
            int rank = rank(signal.signal());
            List<SignalId> others = rank < 0 ? List.of() : LAST.get(rank).to();
            Shown one = new Shown(column, signal, signal.limit(), rules.get(column), others);
            if (rank < 0) {
                first.add(one);
            } else {
                last[rank] = one;
            }
        }
        for (Shown one : last) {
            if (one != null) {
                first.add(one);
            }
        }
        this.shown = first.toArray(new Shown[0]);
        this.language = language;
    }

    private static int rank(SignalId id) {
        int rank = LAST.size() - 1;
        while (rank >= 0 && !LAST.get(rank).id().equals(id)) {
            rank--;
        }
        return rank;
    }

    /** Adds the signals that words show and that are not there yet. */
    public void addTo(ScannedText scanned) {
        SignalSums sums = scanned.signalSums();
        if (sums.known() == 0 || scanned.measured().isForeignTo(language)) {
            return;
        }
        double weight = LearnedColumn.weightIn(sums.words());
        double exclaiming = LearnedColumn.exclaimedIn(scanned.measured());
        double shouting = LearnedColumn.shoutedIn(scanned.measured());
        for (Shown one : shown) {
            double logit = one.learned.logit(sums.of(one.column), weight, exclaiming, shouting);
            if (logit >= one.limit) {
                add(one, logit, scanned);
            }
        }
    }

    private static void add(Shown one, double logit, ScannedText scanned) {
        SignalId id = one.learned.signal();
        Span span = scanned.shows(id) || scanned.showsAny(one.givesWayTo)
                ? null
                : scanned.signalSums().strongest(one.column);
        if (span != null) {
            scanned.add(new Signal(id, LearnedMixture.probability(logit), span, one.rule));
        }
    }
}
