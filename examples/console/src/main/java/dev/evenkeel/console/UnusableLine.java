package dev.evenkeel.console;

import org.jspecify.annotations.Nullable;

/** A line that cannot be used. The message tells the place and what would be right, and never quotes what was said. */
final class UnusableLine extends Exception {

    private static final long serialVersionUID = 1;

    private final ProblemCode code;
    private final @Nullable String id;

    UnusableLine(ProblemCode code, String message) {
        this(code, message, null);
    }

    private UnusableLine(ProblemCode code, String message, @Nullable String id) {
        // A stream can be full of bad lines, and none of them is a fault of the program: no cause and no stack trace.
        super(message, null, false, false);
        this.code = code;
        this.id = id;
    }

    /** The same problem, in a line of this conversation or message, or null where the line did not get to say which. */
    UnusableLine in(@Nullable String known) {
        return new UnusableLine(code, message(), known);
    }

    ProblemCode code() {
        return code;
    }

    String message() {
        return String.valueOf(getMessage());
    }

    /** The conversation or message that the line belongs to, if it could be read. */
    @Nullable
    String id() {
        return id;
    }
}
