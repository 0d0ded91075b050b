package dev.evenkeel.text;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** The compact form of {@link WordWeights}: words by their lengths and letters, then features by the indices of their words. */
final class WordWeightsForm {

    private WordWeightsForm() {}

    /** @throws IllegalArgumentException if something else stands there */
    static WordWeights read(ByteBuffer in) {
        try {
            byte[] lengths = new byte[bounded(in.getInt(), WordWeights.MOST_WORDS)];
            in.get(lengths);
            int sum = 0;
            for (byte length : lengths) {
                sum += Byte.toUnsignedInt(length);
            }
            byte[] letters = new byte[bounded(sum, in.remaining())];
            in.get(letters);
            char[] firsts = new char[bounded(in.getInt(), WordWeights.MOST_FEATURES)];
            int negatedFrom = bounded(in.getInt(), firsts.length);
            char[] seconds = new char[bounded(in.getInt(), firsts.length - negatedFrom)];
            in.asCharBuffer().get(firsts).get(seconds);
            in.position(in.position() + (firsts.length + seconds.length) * Character.BYTES);
            long[] packed = new long[firsts.length];
            in.asLongBuffer().get(packed);
            in.position(in.position() + packed.length * Long.BYTES);
            requireWithin(firsts, lengths.length);
            requireWithin(seconds, lengths.length);
            return new WordWeights(letters, lengths, firsts, seconds, negatedFrom, packed);
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("weights: the file is cut short", e);
        }
    }

    static byte[] bytes(WordWeights weights) {
        int words = weights.wordCount();
        int features = weights.size();
        ByteBuffer out = ByteBuffer.allocate(4 * Integer.BYTES
                + words
                + weights.letters().length
                + (features + weights.pairs()) * Character.BYTES
                + features * Long.BYTES);
        out.putInt(words);
        for (int word = 0; word < words; word++) {
            out.put((byte) weights.length(word));
        }
        out.put(weights.letters());
        out.putInt(features).putInt(weights.negatedFrom()).putInt(weights.pairs());
        for (int feature = 0; feature < features; feature++) {
            out.putChar((char) weights.first(feature));
        }
        for (int pair = features - weights.pairs(); pair < features; pair++) {
            out.putChar((char) weights.second(pair));
        }
        for (int feature = 0; feature < features; feature++) {
            out.putLong(weights.packed(feature));
        }
        return out.array();
    }

    private static int bounded(int count, int most) {
        if (count < 0 || count > most) {
            throw new IllegalArgumentException("weights: at most " + most + " entries are allowed here");
        }
        return count;
    }

    private static void requireWithin(char[] indices, int words) {
        for (char index : indices) {
            if (index >= words) {
                throw new IllegalArgumentException("weights: a word is not there");
            }
        }
    }
}
