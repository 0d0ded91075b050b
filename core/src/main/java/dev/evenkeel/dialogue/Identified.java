package dev.evenkeel.dialogue;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that outside programs know by a fixed id such as {@code set-boundary}.
 *
 * <p>Ids are lower-case words joined by hyphens; a pack's own ids carry a dotted prefix ({@code acme.loyalty-risk}).
 */
public interface Identified {

    /** The id, never empty, at most {@value #MAX_LENGTH} characters. */
    String id();

    /** The longest id, in characters. */
    int MAX_LENGTH = 120;

    /** The id of an enum constant: its name in lower case with hyphens. */
    static String idOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a closed set with this id, if there is one. */
    static <E extends Enum<E> & Identified> Optional<E> find(Class<E> set, String id) {
        for (E constant : set.getEnumConstants()) {
            if (constant.id().equals(id)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns {@code id} if it is well formed.
     *
     * @throws IllegalArgumentException if it is empty, too long, or holds anything but a-z, 0-9, hyphens and dots
     */
    static String requireWellFormed(String what, String id) {
        if (id.isEmpty() || id.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    what + ": an id has 1 to " + MAX_LENGTH + " characters, this one has " + id.length());
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            boolean joint = (c == '-' || c == '.') && i > 0 && i < id.length() - 1;
            if (!plain && !joint) {
                throw new IllegalArgumentException(
                        what + ": character " + i + " is not allowed; an id is a-z, 0-9, '-' and '.' inside");
            }
        }
        return id;
    }
}
