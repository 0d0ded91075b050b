package dev.evenkeel.playbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conditions compiled together, for one reading of a situation.
 *
 * <p>Immutable. What all of them ask of the bits stands in one array, in the order in which they are asked; few ask for more.
 */
final class Requirements {

    private final Alphabet alphabet;

    /** For each condition in turn, which bits it asks about and how they must be, in as many numbers as a situation has. */
    private final long[] bits;

    private final @Nullable Requirement[] more;

    private Requirements(Alphabet alphabet, long[] bits, @Nullable Requirement[] more) {
        this.alphabet = alphabet;
        this.bits = bits;
        this.more = more;
    }

    static Requirements of(List<Condition> conditions) {
        Alphabet alphabet = new Alphabet();
        Requirement[] requirements = new Requirement[conditions.size()];
        for (int i = 0; i < requirements.length; i++) {
            requirements[i] = Requirement.of(conditions.get(i), alphabet);
        }
        int words = alphabet.words();
        long[] bits = new long[2 * words * requirements.length];
        @Nullable Requirement[] more = new Requirement[requirements.length];
        for (int i = 0; i < requirements.length; i++) {
            requirements[i].copyBits(bits, 2 * words * i, words);
            more[i] = requirements[i].asksMore() ? requirements[i] : null;
        }
        return new Requirements(alphabet, bits, more);
    }

    Alphabet alphabet() {
        return alphabet;
    }

    /** Whether the condition at this place holds in a situation with these bits. */
    boolean holdIn(long[] situation, int place) {
        int words = situation.length;
        int asked = 2 * words * place;
        int wanted = asked + words;
        for (int i = 0; i < words; i++) {
            if ((situation[i] & bits[asked + i]) != bits[wanted + i]) {
                return false;
            }
        }
        Requirement requirement = more[place];
        return requirement == null || requirement.moreHoldsIn(situation);
    }
}
