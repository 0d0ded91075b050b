package dev.evenkeel.emotion;

import com.google.common.collect.ImmutableSortedMap;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.WordWeights;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The compact form of {@link LearnedFeelings} that a pack carries: the same bytes for the same weights.
 *
 * <p>First the columns, the curve of confidence and the threshold of insults; then {@link WordWeights#bytes()}, which are
 * read as whole arrays. What was learned of signals follows in the same way, then what was learned of talk among peers; files
 * of version 2 end before the one, files of version 3 before the other.
 */
public final class WeightsFile {

    /** "EKW" and the version of this form. */
    private static final int FORM = 0x454B5700;

    private static final int WITH_PEER_TALK = FORM + 4;
    private static final int WITH_SIGNALS = FORM + 3;
    private static final int FIRST = FORM + 2;

    private static final int MOST_GAINS = 1000;

    private WeightsFile() {}

    /** The bytes of what was learned. */
    public static byte[] write(LearnedFeelings learned) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(WITH_PEER_TALK);
            for (LearnedColumn column : learned.columns()) {
                writeColumn(column, out);
            }
            for (double point : learned.confidence()) {
                out.writeDouble(point);
            }
            out.writeDouble(learned.insultAbove());
            out.write(learned.words().bytes());
            SignalsForm.write(learned.signals(), out);
            PeerTalkForm.write(learned.peerTalk(), out);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory could not be written", e);
        }
        return bytes.toByteArray();
    }

    /**
     * What was learned, from its bytes.
     *
     * @throws IllegalArgumentException if the bytes are not what {@link #write} makes
     */
    public static LearnedFeelings read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            int version = in.getInt();
            if (version < FIRST || version > WITH_PEER_TALK) {
                throw new IllegalArgumentException("weights: not a weights file of version 2 to 4");
            }
            List<LearnedColumn> columns = new ArrayList<>();
            for (LearnedTarget target : LearnedTarget.values()) {
                columns.add(readColumn(target, in));
            }
            List<Double> confidence = new ArrayList<>();
            for (int i = 0; i < LearnedFeelings.CONFIDENCE_POINTS; i++) {
                confidence.add(in.getDouble());
            }
            double insultAbove = in.getDouble();
            WordWeights words = WordWeights.read(in);
            LearnedSignals signals = version >= WITH_SIGNALS ? SignalsForm.read(in) : LearnedSignals.none();
            LearnedPeerTalk peerTalk = version >= WITH_PEER_TALK ? PeerTalkForm.read(in) : LearnedPeerTalk.none();
            if (in.hasRemaining()) {
                throw new IllegalArgumentException("weights: there are bytes after the end");
            }
            return new LearnedFeelings(words, columns, confidence, insultAbove, signals, peerTalk);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("weights: the file is cut short", e);
        }
    }

    private static void writeColumn(LearnedColumn column, DataOutputStream out) throws IOException {
        out.writeDouble(column.base());
        out.writeDouble(column.scale());
        out.writeDouble(column.length());
        out.writeDouble(column.exclaimed());
        out.writeDouble(column.shouted());
        Map<String, Double> gains = column.gains().entrySet().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        String::compareTo, gain -> gain.getKey().id(), Map.Entry::getValue));
        out.writeInt(gains.size());
        for (Map.Entry<String, Double> gain : gains.entrySet()) {
            SignalsForm.writeId(gain.getKey(), out);
            out.writeDouble(gain.getValue());
        }
    }

    private static LearnedColumn readColumn(LearnedTarget target, ByteBuffer in) {
        double base = in.getDouble();
        double scale = in.getDouble();
        double length = in.getDouble();
        double exclaimed = in.getDouble();
        double shouted = in.getDouble();
        Map<SignalId, Double> gains = new LinkedHashMap<>();
        int count = in.getInt();
        if (count < 0 || count > MOST_GAINS) {
            throw new IllegalArgumentException("weights: at most " + MOST_GAINS + " signals are allowed");
        }
        for (int i = 0; i < count; i++) {
            if (gains.put(SignalsForm.readId(in), in.getDouble()) != null) {
                throw new IllegalArgumentException("weights: a signal stands there twice");
            }
        }
        return new LearnedColumn(target, base, scale, length, exclaimed, shouted, gains);
    }
}
