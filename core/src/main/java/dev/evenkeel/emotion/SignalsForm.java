package dev.evenkeel.emotion;

import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.WordWeights;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The part of a {@link WeightsFile} that tells what was learned of signals. */
final class SignalsForm {

    private SignalsForm() {}

    static void write(LearnedSignals learned, DataOutputStream out) throws IOException {
        out.writeInt(learned.signals().size());
        for (LearnedSignal signal : learned.signals()) {
            writeId(signal.signal().id(), out);
            out.writeDouble(signal.base());
            out.writeDouble(signal.scale());
            out.writeDouble(signal.exclaimed());
            out.writeDouble(signal.shouted());
            out.writeDouble(signal.above());
        }
        for (int eight = 0; eight < LearnedSignals.eights(learned.signals().size()); eight++) {
            WordWeights words = learned.words().isEmpty()
                    ? WordWeights.none()
                    : learned.words().get(eight);
            out.write(words.bytes());
        }
    }

    /** @throws IllegalArgumentException if something else stands there */
    static LearnedSignals read(ByteBuffer in) {
        int count = in.getInt();
        if (count < 0 || count > LearnedSignals.MOST) {
            throw new IllegalArgumentException("weights: at most " + LearnedSignals.MOST + " signals are learned");
        }
        List<LearnedSignal> signals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            signals.add(new LearnedSignal(
                    readId(in), in.getDouble(), in.getDouble(), in.getDouble(), in.getDouble(), in.getDouble()));
        }
        List<WordWeights> words = new ArrayList<>();
        for (int eight = 0; eight < LearnedSignals.eights(count); eight++) {
            words.add(WordWeights.read(in));
        }
        return new LearnedSignals(words, signals);
    }

    static void writeId(String signal, DataOutputStream out) throws IOException {
        byte[] id = signal.getBytes(StandardCharsets.US_ASCII);
        out.writeShort(id.length);
        out.write(id);
    }

    static SignalId readId(ByteBuffer in) {
        byte[] id = new byte[Short.toUnsignedInt(in.getShort())];
        in.get(id);
        return SignalId.of(new String(id, StandardCharsets.US_ASCII));
    }
}
