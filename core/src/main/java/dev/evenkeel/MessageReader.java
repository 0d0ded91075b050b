package dev.evenkeel;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.emotion.Appraisal;
import dev.evenkeel.emotion.Appraiser;
import dev.evenkeel.signal.GuardedDetector;
import dev.evenkeel.signal.Scan;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalDetector;
import dev.evenkeel.signal.SignalScanner;
import dev.evenkeel.signal.Why;
import java.util.ArrayList;
import java.util.List;

/** Reads one customer's message: the packs' rules first, then what plug-ins add, then the feelings they show together. */
final class MessageReader {

    private final SignalScanner scanner;
    private final List<GuardedDetector> detectors;
    private final Appraiser appraiser;

    MessageReader(SignalScanner scanner, List<SignalDetector> detectors, Appraiser appraiser) {
        this.scanner = scanner;
        this.detectors = detectors.stream().map(GuardedDetector::new).collect(ImmutableList.toImmutableList());
        this.appraiser = appraiser;
    }

    Heard read(String text, Channel channel) {
        List<Signal> added = new ArrayList<>();
        List<Why> failures = new ArrayList<>();
        for (GuardedDetector detector : detectors) {
            GuardedDetector.Detection detection = detector.detect(text);
            added.addAll(detection.signals());
            if (detection.failure() != null) {
                failures.add(detection.failure());
            }
        }
        Scan scan = scanner.scan(text, channel).with(added);
        Appraisal appraisal = appraiser.appraise(scan.signals());
        return new Heard(new Reading(scan.measures().language(), appraisal, scan.signals()), scan.severe(), failures);
    }
}
