package dev.evenkeel.signal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A reason in plain words, put into words when it is first read: most reasons never are.
 *
 * <p>Immutable and thread-safe; two threads that read it first at once make the same words. Equal to another with equal words.
 */
public final class Reason {

    private final Supplier<String> source;
    private volatile @Nullable String words;

    private Reason(Supplier<String> source) {
        this.source = source;
    }

    /** A reason in these words. */
    public static Reason of(String words) {
        return new Reason(() -> words);
    }

    /** A reason whose words {@code source} makes; it must make the same ones whenever it is asked, of immutable values. */
    public static Reason when(Supplier<String> source) {
        return new Reason(source);
    }

    /** The words. */
    public String words() {
        String made = words;
        if (made == null) {
            made = source.get();
            words = made;
        }
        return made;
    }

    /** The same reason with something said before it. */
    public Reason after(String prefix) {
        return when(() -> prefix + words());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reason that && words().equals(that.words());
    }

    @Override
    public int hashCode() {
        return words().hashCode();
    }

    @Override
    public String toString() {
        return words();
    }
}
