package dev.evenkeel.training;

import com.google.common.collect.Lists;
import de.bwaldvogel.liblinear.Feature;
import dev.evenkeel.emotion.LearnedSignal;
import dev.evenkeel.emotion.LearnedSignals;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.WordWeights;
import dev.evenkeel.training.SignalThreshold.Unseen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Learns what words say of signals, from our own messages and from calm ones of strangers, which show none.
 *
 * <p>Unlike feelings, signals are there or not, and whatever sounds like one counts as much as what is one.
 */
final class SignalLearning {

    /** What people say in words of their own more often than in phrases; every other signal is as well told by rules alone. */
    static final List<SignalId> SIGNALS = List.of(
            SignalId.WAITING,
            SignalId.NOT_RESOLVED,
            SignalId.NO_PROGRESS,
            SignalId.SARCASM,
            SignalId.URGENCY,
            SignalId.REPEAT_CONTACT,
            SignalId.RESOLUTION_CONFIRMED,
            SignalId.GRATITUDE,
            SignalId.UNDERSTANDING_DENIED,
            SignalId.NOT_UNDERSTANDING,
            SignalId.OFFER_ACCEPTED,
            SignalId.OFFER_DECLINED,
            SignalId.CHURN_INTENT,
            SignalId.REFUND_REQUEST,
            SignalId.VULNERABILITY,
            SignalId.HUMAN_REQUEST,
            SignalId.SELF_HARM,
            SignalId.EMERGENCY);

    /** Words and pairs for every eight signals. */
    private static final int MOST_FEATURES = 6_000;

    /** Fewer words say much of a signal than of a feeling, so fewer of them are cut. */
    private static final int CUT = 5;

    private static final int VOTES = 4;
    private static final double COST = 0.025;

    private final List<Message> messages;
    private final List<Message> comments = new ArrayList<>();
    private final Map<Message, TextFeatures> cut = new HashMap<>();
    private final Set<String> names;

    /**
     * What may be learned from.
     *
     * @param all messages of every kind
     * @param cut their features
     * @param names words that get no weights
     */
    SignalLearning(List<Message> all, Map<Message, TextFeatures> cut, Set<String> names) {
        this.messages =
                all.stream().filter(message -> message.signals() != null).toList();
        this.names = names;
        messages.forEach(message -> this.cut.put(message, cut.get(message).wordsAlone()));
        for (Message message : all) {
            if (message.isPeerTalk()) {
                Message comment = message.asToACompany();
                comments.add(comment);
                this.cut.put(comment, cut.get(message).wordsAlone());
            }
        }
    }

    /** What was learned, and where each signal begins to be shown. */
    record Outcome(LearnedSignals learned, List<SignalThreshold> thresholds) {}

    /** Learns; without a message of our own nothing, since nobody else's are labelled with signals. */
    Outcome run() {
        if (messages.stream().noneMatch(Message::isOwn)) {
            return new Outcome(LearnedSignals.none(), List.of());
        }
        List<SignalThreshold> thresholds = thresholds();
        LearnedSignals learned = learn(message -> true);
        List<LearnedSignal> shown = new ArrayList<>();
        for (int column = 0; column < thresholds.size(); column++) {
            shown.add(learned.signals()
                    .get(column)
                    .shownFrom(thresholds.get(column).above()));
        }
        return new Outcome(new LearnedSignals(learned.words(), shown), thresholds);
    }

    /** Where each signal begins, by messages that what reads them had not learned from. */
    private List<SignalThreshold> thresholds() {
        List<Unseen> unseen = new ArrayList<>();
        for (int fold = 1; fold < Folds.COUNT; fold++) {
            int left = fold;
            Predicate<Message> isLeft = message -> OwnCorpus.fold(message.id()) == left;
            SignalReader reader = new SignalReader(learn(isLeft.negate()));
            messages.stream()
                    .filter(Message::isOwn)
                    .filter(isLeft)
                    .map(reader::read)
                    .forEach(unseen::add);
        }
        List<SignalThreshold> thresholds = new ArrayList<>();
        for (int column = 0; column < SIGNALS.size(); column++) {
            thresholds.add(SignalThreshold.of(SIGNALS.get(column), column, unseen));
        }
        return thresholds;
    }

    private LearnedSignals learn(Predicate<Message> from) {
        List<Message> some = messages.stream().filter(from).toList();
        Design design = new Design(some.stream().filter(Message::isOwn).toList(), cut);
        Map<Message, Feature[]> vectors = new HashMap<>();
        List<Message> more = new ArrayList<>(some);
        more.addAll(comments);
        more.forEach(message -> vectors.put(message, design.vector(message)));
        List<WordWeights> words = new ArrayList<>();
        List<LearnedSignal> signals = new ArrayList<>();
        for (List<SignalId> eight : Lists.partition(SIGNALS, WordWeights.COLUMNS)) {
            List<Regression> regressions = eight.stream()
                    .map(signal -> Votes.on(signal, isDanger(signal) ? more : some, VOTES, vectors))
                    .map(votes -> Regression.learn(votes, design, COST, false))
                    .toList();
            Quantiser quantiser =
                    new Quantiser(regressions.stream().map(Regression::weights).toList(), CUT);
            words.add(ProperNames.without(names, quantiser.words(MOST_FEATURES)));
            for (int column = 0; column < eight.size(); column++) {
                signals.add(signal(eight.get(column), regressions.get(column), quantiser.scale(column)));
            }
        }
        return new LearnedSignals(words, signals);
    }

    /** Strangers tell each other of danger so rarely that all they say counts as telling of none: it keeps the words apart. */
    private static boolean isDanger(SignalId signal) {
        return SignalId.danger().contains(signal);
    }

    private static LearnedSignal signal(SignalId signal, Regression regression, double scale) {
        return new LearnedSignal(
                signal,
                regression.base(),
                scale,
                regression.exclaimed(),
                regression.shouted(),
                SignalThreshold.NOWHERE);
    }
}
