package dev.evenkeel.emotion;

import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.ScannedText;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.signal.SignalSource;
import dev.evenkeel.text.SignalSums;
import dev.evenkeel.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The signals that learned words show where no author's rule found them. Immutable and thread-safe.
 *
 * <p>A signal's span is the word or pair that says most, its strength the probability. Learned words contradict nobody: what they
 * take for good news or for a yes gives way to whatever is still open, to heat and to sarcasm, and what they take for sarcasm to
 * praise, thanks, good news and goodbyes that a rule found: in life people mostly mean them. Of two that contradict each other
 * (understood or not, an offer taken or not) one gives way.
 */
public final class ShownSignals {

    /** What is not shown beside others. */
    private record GivesWay(SignalId id, List<SignalId> to) {}

    /** These are looked for after all others, in this order. */
    private static final List<GivesWay> LATE = List.of(
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
            new GivesWay(SignalId.GRATITUDE, List.of(SignalId.SARCASM)),
            new GivesWay(SignalId.UNDERSTANDING_DENIED, List.of(SignalId.UNDERSTANDING_CONFIRMED)),
            new GivesWay(SignalId.OFFER_DECLINED, List.of(SignalId.OFFER_ACCEPTED)),
            new GivesWay(
                    SignalId.OFFER_ACCEPTED,
                    List.of(
                            SignalId.OFFER_DECLINED,
                            SignalId.NOT_RESOLVED,
                            SignalId.NO_PROGRESS,
                            SignalId.UNDERSTANDING_DENIED,
                            SignalId.SARCASM,
                            SignalId.ANGER,
                            SignalId.FRUSTRATION)));

    /** @param column the column of its weights */
    private record Shown(
            int column, LearnedSignal learned, double limit, SignalSource source, List<SignalId> givesWayTo) {
        Shown givingWay(List<SignalId> to) {
            return new Shown(column, learned, limit, source, to);
        }
    }

    private final Shown[] shown;
    private final String language;

    /**
     * What was learned of signals.
     *
     * @param rules the rule that each of them names, in their order
     * @param language the BCP 47 tag of the language that the words are of; in another they may mean anything
     */
    public ShownSignals(LearnedSignals learned, List<RuleId> rules, String language) {
        Map<SignalId, Shown> inOrder = new LinkedHashMap<>();
        for (int column = 0; column < rules.size(); column++) {
            LearnedSignal signal = learned.signals().get(column);
            SignalSource source = new SignalSource(signal.signal(), rules.get(column));
            inOrder.put(signal.signal(), new Shown(column, signal, signal.limit(), source, List.of()));
        }
        for (GivesWay late : LATE) {
            Shown one = inOrder.remove(late.id());
            if (one != null) {
                inOrder.put(late.id(), one.givingWay(late.to()));
            }
        }
        this.shown = inOrder.values().toArray(new Shown[0]);
        this.language = language;
    }

    /** Adds the signals that words show and that are not there yet. */
    public void addTo(ScannedText scanned) {
        SignalSums sums = scanned.signalSums();
        if (sums.known() == 0 || scanned.measured().isForeignTo(language)) {
            return;
        }
        TextTerms terms = TextTerms.of(sums.words(), scanned.measured());
        for (Shown one : shown) {
            double logit = one.learned.logit(sums.of(one.column), terms);
            if (logit >= one.limit) {
                add(one, logit, scanned);
            }
        }
    }

    private static void add(Shown one, double logit, ScannedText scanned) {
        Span span = scanned.shows(one.source.signal())
                        || scanned.denies(one.source.signal())
                        || scanned.showsAny(one.givesWayTo)
                ? null
                : scanned.signalSums().strongest(one.column);
        if (span != null) {
            scanned.add(new Signal(one.source, LearnedMixture.probability(logit), span));
        }
    }
}
