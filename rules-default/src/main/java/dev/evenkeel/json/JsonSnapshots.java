package dev.evenkeel.json;

import dev.evenkeel.Conversation;

/**
 * Writes the snapshot of a conversation as JSON and reads it back, bit for bit: a conversation that goes on from there gets
 * the same advice as one that was never written.
 *
 * <p>The form is versioned by its field {@code format}. It holds names and the facts of the issue as the host told them, and
 * no message text. Thread-safe; keeps nothing.
 */
public final class JsonSnapshots {
    /** The version of the form that is written and read. */
    public static final int FORMAT = 1;

    /** The longest snapshot that is read, in UTF-16 units; no conversation gets as long. */
    public static final int LONGEST = 16 << 20;

    private static final int MOST_ENTRIES = 10_000;

    private JsonSnapshots() {}

    /** The whole snapshot, on one line. */
    public static String write(Conversation conversation) {
        return JsonOut.object(out -> SnapshotShape.write(out, conversation));
    }

    /**
     * The snapshot without id, names and free-form facts, for sharing and study: see {@link Conversation#erased()}.
     */
    public static String writeRedacted(Conversation conversation) {
        return write(conversation.erased());
    }

    /**
     * The conversation that was written.
     *
     * @throws InputException if it is not a snapshot of this format: the message names the field and never a value
     */
    public static Conversation read(String snapshot) {
        if (snapshot.length() > LONGEST) {
            throw new InputException(
                    InputException.Code.TOO_LONG, "", "a snapshot has at most " + LONGEST + " characters");
        }
        return SnapshotReader.read(new InputFields("snapshot", PlainTree.object(snapshot), MOST_ENTRIES));
    }
}
