package dev.evenkeel.text;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** A part of a phrase as it was written. */
sealed interface PhrasePart {

    /** The parts that are written within this one. */
    default List<? extends PhrasePart> within() {
        return ImmutableList.of();
    }

    /** Parts one after another; none at all is an alternative that may be left out. */
    record Sequence(List<PhrasePart> parts) implements PhrasePart {
        public Sequence {
            parts = ImmutableList.copyOf(parts);
        }

        @Override
        public List<PhrasePart> within() {
            return parts;
        }
    }

    /** One of several: {@code (a|b c|)}. */
    record Choice(List<Sequence> alternatives) implements PhrasePart {
        public Choice {
            alternatives = ImmutableList.copyOf(alternatives);
        }

        @Override
        public List<Sequence> within() {
            return alternatives;
        }
    }

    /** A word as written, with its inflections if it carries a tilde. */
    record Word(String written, boolean inflected, int column) implements PhrasePart {}

    /** A group of words that the vocabulary names: {@code @name}. */
    record Collection(String name, int column) implements PhrasePart {}

    /** Exactly one word, whichever: {@code _}. */
    record AnyWord() implements PhrasePart {}

    /** A number in digits: {@code #}. */
    record Digits() implements PhrasePart {}

    /** None to three words of the same clause: {@code ...}. */
    record Gap() implements PhrasePart {}
}
