package dev.evenkeel.text;

import dev.evenkeel.dialogue.Channel;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Phrases and word weights, compiled: built once, then shared between threads.
 *
 * <p>Immutable and thread-safe. A text is folded (case, full-width forms, accents, curly quotes, invisible characters,
 * stretched letters, disguised words, the vocabulary's spellings), cut into words and matched against every phrase in one
 * pass whose time grows with the text and hardly with the number of phrases. Phrases are folded in the same way.
 *
 * <p>A phrase is words with single spaces between them, and:
 *
 * <ul>
 *   <li>{@code (a|b c|)}: one of these; an empty one may be left out,
 *   <li>{@code word~}: the word and its regular inflections,
 *   <li>{@code _}: exactly one word, whichever,
 *   <li>{@code ...}: none to three words of the same clause,
 *   <li>{@code @name}: one of the vocabulary's collection of that name,
 *   <li>{@code #}: a number in digits, such as "3", "3rd", "9:30", "50.00", "£50",
 *   <li>{@code ^} at its start: the hit begins a sentence; {@code $} at its end: it ends one.
 * </ul>
 *
 * <p>Emoji and emoticons are words. A phrase never runs across the end of a sentence; a comma inside is passed over. A
 * phrase has at most 12 words and 8 groups nested 3 deep. However many sequences of words it stands for, it is never written
 * out: what matters is how many steps it takes to tell them apart, at most 20,000, and only collections tangled up with each
 * other come near.
 */
public final class Lexicon {

    private final LexiconParts parts;
    private final ScratchPool<ReadText> pool;

    Lexicon(LexiconParts parts) {
        this.parts = parts;
        this.pool = new ScratchPool<>(new Scratch(parts));
    }

    /** A builder that starts without phrases. */
    public static LexiconBuilder builder() {
        return new LexiconBuilder();
    }

    /** A form of it that is soon read: the arrays that it consists of, the same for the same phrases, vocabulary and weights. */
    public byte[] bytes() {
        PartsWriter out = new PartsWriter();
        parts.write(out);
        return out.toBytes();
    }

    /**
     * The lexicon whose {@link #bytes()} these are, from the same version of the engine.
     *
     * <p>Lengths are checked, contents are not: whoever keeps the bytes makes sure that they are the same ones, by a checksum.
     *
     * @throws IllegalArgumentException if the bytes are too few, too many, or lengths do not fit
     */
    public static Lexicon read(ByteBuffer bytes) {
        try {
            PartsReader in = new PartsReader(bytes);
            Lexicon lexicon = new Lexicon(LexiconParts.read(in));
            in.requireEnd();
            return lexicon;
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("lexicon: the bytes are cut short", e);
        }
    }

    /** All phrases in a text, in the order of start, end and phrase number. */
    public List<PhraseHit> hits(String text) {
        return read(text).hits();
    }

    /** The phrases in a text, with a few plain facts about it. */
    public TextReading read(String text) {
        return read(text, Channel.CHAT);
    }

    /** As {@link #read(String)}; on email, quoted history, signature and legal footer are not read. */
    public TextReading read(String text, Channel channel) {
        return use(text, channel, ReadText::reading);
    }

    /**
     * What is read of a text on a channel: the text with spaces in place of what {@link #read(String, Channel)} passes over, so that
     * every offset stays what it was. Line ends stay too; where nothing is passed over it is the text itself.
     */
    public String body(String text, Channel channel) {
        return channel == Channel.EMAIL ? parts.email().body(text) : text;
    }

    /** What learned weights may hang on in a text: what they are learned from is cut as it will be read. */
    public WordFeatures features(String text, Channel channel) {
        return use(text, channel, ReadText::features);
    }

    /**
     * Reads a text and lends what was read to {@code use}, without making any garbage on the way.
     *
     * <p>What is lent must not be kept after {@code use} returns.
     */
    public <R> R use(String text, Channel channel, Function<? super ReadText, ? extends R> use) {
        ReadText scratch = pool.take();
        try {
            scratch.read(text, channel);
            R result = use.apply(scratch);
            pool.giveBack(scratch, text);
            return result;
        } catch (Throwable e) {
            pool.letGo(scratch);
            throw e;
        }
    }

    /** New scratch to read with, for whoever pools it together with scratch of his own. */
    public ReadText scratch() {
        return new ReadText(parts);
    }

    /** No lambda, since a lexicon is made while an engine opens, and the first of those takes long to link. */
    private record Scratch(LexiconParts parts) implements Supplier<ReadText> {
        @Override
        public ReadText get() {
            return new ReadText(parts);
        }
    }
}
