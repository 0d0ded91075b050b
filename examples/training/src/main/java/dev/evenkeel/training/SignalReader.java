package dev.evenkeel.training;

import com.google.common.collect.ImmutableSet;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.emotion.LearnedSignals;
import dev.evenkeel.signal.ScannedText;
import dev.evenkeel.signal.Signal;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.signal.SignalScanner;
import dev.evenkeel.text.LearnedWords;
import dev.evenkeel.text.WordWeights;
import dev.evenkeel.training.SignalThreshold.Unseen;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what messages show by learned words and by rules, each apart, as the engine does. */
final class SignalReader {

    private final LearnedSignals learned;
    private final SignalScanner scanner;

    SignalReader(LearnedSignals learned) {
        this.learned = learned;
        this.scanner = Reader.scanner(new LearnedWords(WordWeights.none(), WordWeights.none(), learned.words()));
    }

    Unseen read(Message message) {
        return scanner.use(message.text(), Channel.CHAT, scanned -> read(message, scanned));
    }

    private Unseen read(Message message, ScannedText scanned) {
        List<Double> probabilities = new ArrayList<>();
        for (int column = 0; column < learned.signals().size(); column++) {
            probabilities.add(learned.probability(column, scanned));
        }
        Set<SignalId> found = scanned.signals().stream().map(Signal::id).collect(ImmutableSet.toImmutableSet());
        return new Unseen(message, probabilities, found);
    }
}
