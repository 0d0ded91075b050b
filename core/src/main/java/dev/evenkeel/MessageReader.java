package dev.evenkeel;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.emotion.Appraisal;
import dev.evenkeel.emotion.Appraiser;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.LearnedInsult;
import dev.evenkeel.emotion.ShownFeelings;
import dev.evenkeel.rules.CustomerRules;
import dev.evenkeel.rules.PackWeights;
import dev.evenkeel.signal.GuardedDetector;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.ScannedText;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalDetector;
import dev.evenkeel.signal.SignalScanner;
import dev.evenkeel.signal.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one customer's message: the packs' rules first, then what plug-ins add, then the feelings they show together. */
final class MessageReader {

    private final SignalScanner scanner;
    private final List<GuardedDetector> detectors;
    private final @Nullable LearnedInsult learnedInsult;
    private final Appraiser appraiser;
    private final @Nullable ShownFeelings shownFeelings;
    private final Function<ScannedText, Reading> plain = new Plain(this);

    private MessageReader(
            SignalScanner scanner,
            List<SignalDetector> detectors,
            Appraiser appraiser,
            @Nullable RuleId insultRule,
            @Nullable ShownFeelings shownFeelings) {
        this.scanner = scanner;
        this.learnedInsult = insultRule == null ? null : appraiser.learnedInsult(insultRule);
        this.shownFeelings = shownFeelings;
        this.detectors = guarded(detectors);
        this.appraiser = appraiser;
    }

    private static List<GuardedDetector> guarded(List<SignalDetector> detectors) {
        ImmutableList.Builder<GuardedDetector> guarded = ImmutableList.builder();
        for (SignalDetector detector : detectors) {
            guarded.add(new GuardedDetector(detector));
        }
        return guarded.build();
    }

    static MessageReader of(CustomerRules rules, List<SignalDetector> detectors) {
        PackWeights weights = rules.weights();
        LearnedFeelings learned = weights == null ? null : weights.learned();
        return new MessageReader(
                SignalScanner.of(rules.signals(), rules.lexicon()),
                detectors,
                new Appraiser(rules.emotion(), learned, rules.locale()),
                weights == null ? null : weights.insultRule(),
                weights == null ? null : new ShownFeelings(weights.feelingRule(), rules.locale()));
    }

    /** What a message shows. */
    Reading reading(String text, Channel channel) {
        return detectors.isEmpty()
                ? scanner.use(text, channel, plain)
                : read(text, channel).reading();
    }

    /** What a message shows, and what a conversation needs to know of it. */
    Heard read(String text, Channel channel) {
        List<Why> failures = new ArrayList<>();
        List<Signal> detected = detected(text, failures);
        return scanner.use(
                text, channel, scanned -> Heard.of(reading(scanned, detected), scanned.isSevere(), failures));
    }

    private Reading reading(ScannedText scanned, List<Signal> detected) {
        if (learnedInsult != null) {
            learnedInsult.addTo(scanned);
        }
        for (int i = 0; i < detected.size(); i++) {
            scanned.add(detected.get(i));
        }
        Appraisal appraisal = appraiser.appraise(scanned.signals(), scanned.measured(), scanned.summed());
        if (shownFeelings != null) {
            shownFeelings.addTo(scanned, appraisal);
        }
        return new Reading(scanned.measured().language(), appraisal, scanned.keptSignals());
    }

    /** What plug-ins find; those that fail are told in {@code failures}. */
    private List<Signal> detected(String text, List<Why> failures) {
        List<Signal> found = new ArrayList<>();
        for (GuardedDetector detector : detectors) {
            GuardedDetector.Detection detection = detector.detect(text);
            found.addAll(detection.signals());
            if (detection.failure() != null) {
                failures.add(detection.failure());
            }
        }
        return found;
    }

    /** No lambda, since a reader is made while an engine opens, and the first of those takes long to link. */
    private record Plain(MessageReader reader) implements Function<ScannedText, Reading> {
        @Override
        public Reading apply(ScannedText scanned) {
            return reader.reading(scanned, ImmutableList.of());
        }
    }
}
