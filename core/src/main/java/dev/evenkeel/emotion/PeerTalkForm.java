package dev.evenkeel.emotion;

import dev.evenkeel.text.WordWeights;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The part of a {@link WeightsFile} that tells what was learned of people who talk to each other. */
final class PeerTalkForm {

    private PeerTalkForm() {}

    static void write(LearnedPeerTalk learned, DataOutputStream out) throws IOException {
        out.writeDouble(learned.base());
        out.writeInt(learned.scales().size());
        for (double scale : learned.scales()) {
            out.writeDouble(scale);
        }
        out.write(learned.words().bytes());
    }

    /** @throws IllegalArgumentException if something else stands there */
    static LearnedPeerTalk read(ByteBuffer in) {
        double base = in.getDouble();
        int count = in.getInt();
        if (count != 0 && count != WordWeights.COLUMNS) {
            throw new IllegalArgumentException(
                    "weights: talk among peers has none or " + WordWeights.COLUMNS + " columns");
        }
        List<Double> scales = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            scales.add(in.getDouble());
        }
        return new LearnedPeerTalk(WordWeights.read(in), base, scales);
    }
}
