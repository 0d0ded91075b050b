package dev.evenkeel.training;

import dev.evenkeel.emotion.Appraisal;
import dev.evenkeel.emotion.Appraiser;
import dev.evenkeel.emotion.EmotionSettings;
import dev.evenkeel.emotion.LearnedColumn.What;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.training.Calibration.Judged;
import dev.evenkeel.training.Message.Source;
import dev.evenkeel.training.Message.Target;
import dev.evenkeel.training.OwnCorpus.Entry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/** One run: learns without a fifth to see how sure it may be, then from everything that may be learned from. */
final class Training {

    static final EmotionSettings BANDS = new EmotionSettings(List.of(0.2, 0.4, 0.6, 0.8), 0.7, 6, 0.08, Map.of());

    private static final int MOST_FEATURES = 40_000;
    private static final int FOLDS = 5;
    private static final int CALIBRATED = 1;
    private static final Set<Target> HEAT_AND_INSULT =
            EnumSet.of(Target.ANGER, Target.FRUSTRATION, Target.SATISFACTION, Target.DISPLEASURE, Target.INSULT);

    private final List<Entry> own;
    private final List<Message> messages;
    private final Map<Message, TextFeatures> cut = new HashMap<>();

    Training(List<Entry> own, List<Message> others) {
        this.own = own;
        this.messages = new ArrayList<>(others);
        own.forEach(entry -> messages.add(entry.message()));
        messages.forEach(message -> cut.put(message, Cutter.cut(message.text())));
    }

    /** What is learned from everything that may be learned from. */
    LearnedFeelings run() {
        LearnedFeelings partly = feelings(
                learnable(false), HEAT_AND_INSULT, Collections.nCopies(LearnedFeelings.CONFIDENCE_POINTS, 0.5), 0.5);
        Weighing weighing = new Weighing(partly);
        double insultAbove = Calibration.threshold(
                messages.stream()
                        .filter(message ->
                                message.source() == Source.BOT && isCalibrated(message) && !message.heldOut())
                        .toList(),
                message -> insult(partly, weighing, message));
        return feelings(
                learnable(true),
                EnumSet.allOf(Target.class),
                Calibration.confidence(unseen(partly, weighing)),
                insultAbove);
    }

    /** The appraisal of a text's words and marks alone. */
    static Appraisal appraise(LearnedFeelings learned, Weighing weighing, TextFeatures text) {
        return new Appraiser(BANDS, learned).appraise(List.of(), Weighing.measures(text), weighing.sums(text));
    }

    /** How each message held out for good is judged. */
    List<Judged> heldOut(LearnedFeelings learned) {
        Weighing weighing = new Weighing(learned);
        return own.stream()
                .filter(entry -> entry.message().heldOut())
                .map(entry -> judged(learned, weighing, entry))
                .toList();
    }

    TextFeatures cut(Message message) {
        return cut.get(message);
    }

    private LearnedFeelings feelings(
            List<Message> from, Set<Target> wanted, List<Double> confidence, double insultAbove) {
        Quantiser quantiser = new Quantiser(Mixture.ALL, Learning.from(from, cut, wanted));
        return new LearnedFeelings(quantiser.words(MOST_FEATURES), quantiser.columns(), confidence, insultAbove);
    }

    private List<Message> learnable(boolean all) {
        return messages.stream()
                .filter(message -> !message.heldOut() && (all || !isCalibrated(message)))
                .toList();
    }

    /** Reddit and the word list have nothing to say about how sure a reading of customers is. */
    private static boolean isCalibrated(Message message) {
        CRC32 crc = new CRC32();
        crc.update(message.id().getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % FOLDS == CALIBRATED
                && (message.source() == Source.SERVICE || message.source() == Source.BOT);
    }

    private List<Judged> unseen(LearnedFeelings partly, Weighing weighing) {
        List<Judged> judged = new ArrayList<>();
        for (Entry entry : own) {
            if (isCalibrated(entry.message()) && !entry.message().heldOut()) {
                judged.add(judged(partly, weighing, entry));
            }
        }
        for (Message message : messages) {
            boolean calm =
                    message.source() == Source.SERVICE && !message.labels().containsKey(Target.SATISFACTION);
            if (calm && isCalibrated(message)) {
                judged.add(new Judged(appraise(partly, weighing, cut.get(message)), Tension.CALM));
            }
        }
        return judged;
    }

    private Judged judged(LearnedFeelings learned, Weighing weighing, Entry entry) {
        int level = (OwnCorpus.heat(entry.first()) + OwnCorpus.heat(entry.second()) + 1) / 2;
        return new Judged(
                appraise(learned, weighing, cut.get(entry.message())),
                List.of(Tension.values()).get(level));
    }

    private double insult(LearnedFeelings learned, Weighing weighing, Message message) {
        TextFeatures text = cut.get(message);
        return learned.column(What.INSULT).probability(weighing.sums(text), Weighing.measures(text), List.of());
    }
}
