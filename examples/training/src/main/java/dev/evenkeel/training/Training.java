package dev.evenkeel.training;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.emotion.LearnedColumn;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.LearnedPeerTalk;
import dev.evenkeel.emotion.LearnedSignals;
import dev.evenkeel.emotion.LearnedTarget;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.training.Calibration.Judged;
import dev.evenkeel.training.Message.Source;
import dev.evenkeel.training.OwnCorpus.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One run: learns without a fifth to see how sure it may be, then from everything that may be learned from. */
final class Training {

    private static final int MOST_FEATURES = 40_000;

    /** So many extreme weights are cut. */
    private static final int CUT = 20;

    private static final int CALIBRATED = 1;
    private static final double UNKNOWN = 0.5;

    /** Learned words insult where that is twice as probable as not: a boundary is a grave answer to a false alarm. */
    private static final double INSULT_ABOVE = 2.0 / 3;

    /** What the tension band hangs on. */
    private static final Set<LearnedTarget> HEAT = EnumSet.of(LearnedTarget.ANGER, LearnedTarget.FRUSTRATION);

    private final List<Entry> own;
    private final List<Message> messages;
    private final Map<Message, TextFeatures> cut = new HashMap<>();

    Training(List<Entry> own, List<Message> others) {
        this.own = own;
        this.messages = new ArrayList<>(others);
        own.forEach(entry -> messages.add(entry.message()));
        Reader reader = new Reader(null);
        messages.forEach(message -> cut.put(message, reader.features(message.text())));
    }

    /**
     * What one run gives.
     *
     * @param learned what was learned from everything that may be learned from
     * @param thresholds from where on each learned signal is shown
     */
    record Result(LearnedFeelings learned, List<SignalThreshold> thresholds) {}

    /** Learns. */
    Result run() {
        LearnedFeelings partly = feelings(
                learnable(false),
                HEAT,
                Collections.nCopies(LearnedFeelings.CONFIDENCE_POINTS, UNKNOWN),
                LearnedSignals.none());
        List<Double> confidence = Calibration.confidence(unseen(new Reader(partly)));
        List<Message> all = learnable(true);
        Set<String> names = names();
        SignalLearning.Outcome signals = new SignalLearning(all, cut, names).run();
        LearnedFeelings learned = feelings(all, EnumSet.allOf(LearnedTarget.class), confidence, signals.learned());
        return new Result(nameless(learned, names), signals.thresholds());
    }

    private static LearnedFeelings nameless(LearnedFeelings learned, Set<String> names) {
        return new LearnedFeelings(
                ProperNames.without(names, learned.words()),
                learned.columns(),
                learned.confidence(),
                learned.insultAbove(),
                learned.signals(),
                new LearnedPeerTalk(
                        ProperNames.without(names, learned.peerTalk().words()),
                        learned.peerTalk().base(),
                        learned.peerTalk().scales()));
    }

    private Set<String> names() {
        return ImmutableSet.<String>builder()
                .addAll(ProperNames.in(
                        learnable(true).stream().map(Message::text).toList()))
                .addAll(ProperNames.inCareful(own.stream()
                        .map(Entry::message)
                        .filter(message -> !message.heldOut())
                        .map(Message::text)
                        .toList()))
                .build();
    }

    /** How each message held out for good is judged. */
    List<Judged> heldOut(LearnedFeelings learned) {
        Reader reader = new Reader(learned);
        return own.stream()
                .filter(entry -> entry.message().heldOut())
                .map(entry -> judged(reader, entry))
                .toList();
    }

    private LearnedFeelings feelings(
            List<Message> from, Set<LearnedTarget> wanted, List<Double> confidence, LearnedSignals signals) {
        Learning.Learned learned = Learning.from(from, cut, wanted);
        Quantiser quantiser = new Quantiser(
                learned.columns().stream().map(Regression::weights).toList(), CUT);
        List<LearnedColumn> columns = new ArrayList<>();
        for (int column = 0; column < learned.columns().size(); column++) {
            columns.add(Mixture.ALL.get(column).column(learned.columns().get(column), quantiser.scale(column)));
        }
        return new LearnedFeelings(
                quantiser.words(MOST_FEATURES), columns, confidence, INSULT_ABOVE, signals, PeerTalk.of(learned, CUT));
    }

    private List<Message> learnable(boolean all) {
        return messages.stream()
                .filter(message -> !message.heldOut() && (all || !isCalibrated(message)))
                .toList();
    }

    /** Others than customers have nothing to say about how sure a reading of customers is. */
    private static boolean isCalibrated(Message message) {
        return OwnCorpus.fold(message.id()) == CALIBRATED && message.source() == Source.SERVICE;
    }

    private List<Judged> unseen(Reader reader) {
        return own.stream()
                .filter(entry ->
                        isCalibrated(entry.message()) && !entry.message().heldOut())
                .map(entry -> judged(reader, entry))
                .toList();
    }

    private static Judged judged(Reader reader, Entry entry) {
        int level = (entry.first().heat() + entry.second().heat() + 1) / 2;
        return new Judged(
                reader.appraise(entry.message().text()),
                List.of(Tension.values()).get(level),
                (double) entry.message().votes() / OwnCorpus.PLAIN_VOTES);
    }
}
