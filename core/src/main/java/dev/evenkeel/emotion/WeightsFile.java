package dev.evenkeel.emotion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.evenkeel.emotion.LearnedColumn.What;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.text.WordFeature;
import dev.evenkeel.text.WordWeights;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The compact form of {@link LearnedFeelings} that a pack carries: the same bytes for the same weights.
 *
 * <p>Words stand sorted, each as what it shares with the one before and what is its own; then their weights, one column
 * after another, which packs well.
 */
public final class WeightsFile {

    /** "EKW" and the version of this form. */
    private static final int MAGIC = 0x454B5701;

    /** More features than this are refused. */
    public static final int MOST_FEATURES = 1 << 18;

    private static final int MOST_GAINS = 1000;

    private WeightsFile() {}

    /** The bytes of what was learned. */
    public static byte[] write(LearnedFeelings learned) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            for (LearnedColumn column : learned.columns()) {
                writeColumn(column, out);
            }
            for (double point : learned.confidence()) {
                out.writeDouble(point);
            }
            out.writeDouble(learned.insultAbove());
            writeWords(learned.words(), out);
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
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                throw new IllegalArgumentException("weights: not a weights file of version 1");
            }
            ImmutableList.Builder<LearnedColumn> columns = ImmutableList.builder();
            for (What what : What.values()) {
                columns.add(readColumn(what, in));
            }
            List<Double> confidence = new ArrayList<>();
            for (int i = 0; i < LearnedFeelings.CONFIDENCE_POINTS; i++) {
                confidence.add(in.readDouble());
            }
            double insultAbove = in.readDouble();
            WordWeights words = readWords(in);
            if (in.read() >= 0) {
                throw new IllegalArgumentException("weights: there are bytes after the end");
            }
            return new LearnedFeelings(words, columns.build(), confidence, insultAbove);
        } catch (IOException e) {
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
            out.writeUTF(gain.getKey());
            out.writeDouble(gain.getValue());
        }
    }

    private static LearnedColumn readColumn(What what, DataInputStream in) throws IOException {
        double base = in.readDouble();
        double scale = in.readDouble();
        double length = in.readDouble();
        double exclaimed = in.readDouble();
        double shouted = in.readDouble();
        ImmutableMap.Builder<SignalId, Double> gains = ImmutableMap.builder();
        int count = bounded(in.readInt(), MOST_GAINS);
        for (int i = 0; i < count; i++) {
            gains.put(new SignalId(in.readUTF()), in.readDouble());
        }
        return new LearnedColumn(what, base, scale, length, exclaimed, shouted, gains.buildOrThrow());
    }

    private static void writeWords(WordWeights words, DataOutputStream out) throws IOException {
        out.writeInt(words.features().size());
        byte[] before = {};
        for (WordFeature feature : words.features()) {
            byte[] written = feature.written().getBytes(StandardCharsets.UTF_8);
            int shared = shared(before, written);
            out.writeByte(shared);
            out.writeByte(written.length - shared);
            out.write(written, shared, written.length - shared);
            before = written;
        }
        for (int column = 0; column < WordWeights.COLUMNS; column++) {
            for (int i = 0; i < words.features().size(); i++) {
                out.writeByte(WordWeights.unpack(words.packed(i), column));
            }
        }
    }

    private static int shared(byte[] one, byte[] other) {
        int shared = 0;
        while (shared < one.length && shared < other.length && shared < 255 && one[shared] == other[shared]) {
            shared++;
        }
        if (other.length - shared > 255) {
            throw new IllegalArgumentException("weights: a word is too long");
        }
        return shared;
    }

    private static WordWeights readWords(DataInputStream in) throws IOException {
        int size = bounded(in.readInt(), MOST_FEATURES);
        List<WordFeature> features = new ArrayList<>(size);
        byte[] word = new byte[512];
        for (int i = 0; i < size; i++) {
            int shared = in.readUnsignedByte();
            int own = in.readUnsignedByte();
            in.readFully(word, shared, own);
            features.add(WordFeature.of(new String(word, 0, shared + own, StandardCharsets.UTF_8)));
        }
        byte[][] columns = new byte[WordWeights.COLUMNS][size];
        for (byte[] column : columns) {
            in.readFully(column);
        }
        ImmutableMap.Builder<WordFeature, Long> weights = ImmutableMap.builderWithExpectedSize(size);
        int[] row = new int[WordWeights.COLUMNS];
        for (int i = 0; i < size; i++) {
            for (int column = 0; column < WordWeights.COLUMNS; column++) {
                row[column] = columns[column][i];
            }
            weights.put(features.get(i), WordWeights.pack(row));
        }
        return WordWeights.of(weights.buildOrThrow());
    }

    private static int bounded(int count, int most) {
        if (count < 0 || count > most) {
            throw new IllegalArgumentException("weights: at most " + most + " entries are allowed");
        }
        return count;
    }
}
