package dev.evenkeel;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.emotion.Appraisal;
import dev.evenkeel.emotion.Appraiser;
import dev.evenkeel.emotion.LearnedFeelings;
import dev.evenkeel.emotion.LearnedInsult;
import dev.evenkeel.emotion.ShownFeelings;
import dev.evenkeel.emotion.ShownSignals;
import dev.evenkeel.rules.CustomerRules;
import dev.evenkeel.rules.PackWeights;
import dev.evenkeel.signal.GuardedDetector;
import dev.evenkeel.signal.GuardedDetector.Detection;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.ScannedText;
import dev.evenkeel.signal.SignalDetector;
import dev.evenkeel.signal.SignalScanner;
import dev.evenkeel.signal.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one customer's message: the packs' rules first, then what plug-ins add, then the feelings they show together. */
final class MessageReader {

    private final SignalScanner scanner;
    private final List<GuardedDetector> detectors;
    private final @Nullable LearnedInsult learnedInsult;
    private final Appraiser appraiser;
    private final @Nullable ShownFeelings shownFeelings;
    private final @Nullable ShownSignals shownSignals;
    private final Function<ScannedText, Reading> plain = new Plain(this);

    private MessageReader(
            SignalScanner scanner,
            List<SignalDetector> detectors,
            Appraiser appraiser,
            @Nullable RuleId insultRule,
            @Nullable ShownFeelings shownFeelings,
            @Nullable ShownSignals shownSignals) {
        this.scanner = scanner;
        this.learnedInsult = insultRule == null ? null : appraiser.learnedInsult(insultRule);
        this.shownFeelings = shownFeelings;
        this.shownSignals = shownSignals;
        this.detectors = guarded(detectors);
        this.appraiser = appraiser;
    }

    private static List<GuardedDetector> guarded(List<SignalDetector> detectors) {
        List<GuardedDetector> guarded = new ArrayList<>(detectors.size());
        for (SignalDetector detector : detectors) {
            guarded.add(new GuardedDetector(detector));
        }
        return List.copyOf(guarded);
    }

    static MessageReader of(CustomerRules rules, List<SignalDetector> detectors) {
        PackWeights weights = rules.weights();
        LearnedFeelings learned = weights == null ? null : weights.learned();
        return new MessageReader(
                SignalScanner.of(rules.signals(), rules.lexicon()),
                detectors,
                new Appraiser(rules.emotion(), learned, rules.locale()),
                weights == null ? null : weights.insultRule(),
                weights == null ? null : new ShownFeelings(weights.feelingRule(), rules.locale()),
                weights == null
                        ? null
                        : new ShownSignals(weights.learned().signals(), weights.signalRules(), rules.locale()));
    }

    /** What a message shows. */
    Reading reading(String text, Channel channel) {
        return detectors.isEmpty()
                ? scanner.use(text, channel, plain)
                : read(text, channel).reading();
    }

    /** What a message shows, and what a conversation needs to know of it. */
    Heard read(String text, Channel channel) {
        List<Detection> detected = detected(text);
        return scanner.use(
                text,
                channel,
                scanned -> Heard.of(
                        reading(scanned, detected), scanned.isSevere(), scanned.shadows(), failures(detected)));
    }

    /** The message with spaces in place of what is not read on this channel. */
    String body(String text, Channel channel) {
        return scanner.body(text, channel);
    }

    private Reading reading(ScannedText scanned, List<Detection> detected) {
        if (learnedInsult != null) {
            learnedInsult.addTo(scanned);
        }
        for (int i = 0; i < detected.size(); i++) {
            detected.get(i).signals().forEach(scanned::add);
        }
        Appraisal appraisal = appraiser.appraise(scanned.signals(), scanned.measured(), scanned.summed());
        if (shownSignals != null) {
            shownSignals.addTo(scanned);
        }
        if (shownFeelings != null) {
            shownFeelings.addTo(scanned, appraisal);
        }
        return new Reading(scanned.measured().language(), appraisal, scanned.keptSignals());
    }

    /** What plug-ins find, or why they do not. */
    private List<Detection> detected(String text) {
        if (detectors.isEmpty()) {
            return List.of();
        }
        List<Detection> found = new ArrayList<>();
        for (GuardedDetector detector : detectors) {
            found.add(detector.detect(text));
        }
        return found;
    }

    private static List<Why> failures(List<Detection> detected) {
        if (detected.isEmpty()) {
            return List.of();
        }
        return detected.stream()
                .map(Detection::failure)
                .filter(Objects::nonNull)
                .toList();
    }

    /** No lambda, since a reader is made while an engine opens, and the first of those takes long to link. */
    private record Plain(MessageReader reader) implements Function<ScannedText, Reading> {
        @Override
        public Reading apply(ScannedText scanned) {
            return reader.reading(scanned, List.of());
        }
    }
}
