package dev.evenkeel.text;

import java.util.List;

/**
 * Tells the lines of an email that its writer wrote for this reader from quoted history, signature and legal footer.
 *
 * <p>What mail programs put in is told by its shape (">", "-- ", "On … wrote:", a block of "From:" and "Sent:"); how
 * letters end and how footers begin is the vocabulary's. Immutable.
 */
final class EmailBody {

    /** A signature is short: more lines than this after a closing are a letter that goes on. */
    private static final int LONGEST_SIGNATURE = 6;

    private static final List<String> HEADERS = List.of("sent:", "to:", "date:", "subject:");

    private final List<String> closings;
    private final List<String> footers;

    EmailBody(List<String> closings, List<String> footers) {
        this.closings = List.copyOf(closings);
        this.footers = List.copyOf(footers);
    }

    void write(PartsWriter out) {
        out.texts(closings);
        out.texts(footers);
    }

    static EmailBody read(PartsReader in) {
        return new EmailBody(in.texts(), in.texts());
    }

    /** Folds the lines that are to be read behind what is there already. */
    void fold(String text, EmailLines lines, FoldedText folded) {
        lines.cut(text);
        for (int line = 0; line < lines.count() && !endsBody(lines, line); line++) {
            if (!isPutIn(lines, line)) {
                folded.fold(text, lines.start(line), lines.end(line));
            }
        }
        lines.release();
    }

    /** Whether the line is not the writer's, though what follows may be. */
    private static boolean isPutIn(EmailLines lines, int line) {
        return isQuoted(lines, line) || isAttribution(lines, line) || lines.startsWith(line, "sent from my ");
    }

    /** Whether neither this line nor any after it is to be read. */
    private boolean endsBody(EmailLines lines, int line) {
        return lines.is(line, "--")
                || lines.startsWith(line, "-----")
                || lines.startsWith(line, "________")
                || lines.is(line, "begin forwarded message:")
                || startsHeaders(lines, line)
                || startsWithAny(lines, line, footers)
                || startsUnmarkedHistory(lines, line)
                || startsSignature(lines, line);
    }

    private static boolean startsHeaders(EmailLines lines, int line) {
        return lines.startsWith(line, "from:") && startsWithAny(lines, lines.nextWritten(line), HEADERS);
    }

    /** Some programs do not mark what they quote: all that follows is history. */
    private static boolean startsUnmarkedHistory(EmailLines lines, int line) {
        return isAttribution(lines, line) && !isQuoted(lines, lines.nextWritten(line));
    }

    private static boolean isQuoted(EmailLines lines, int line) {
        return lines.startsWith(line, ">");
    }

    /** "On Monday Sam wrote:", on one line or two. */
    private static boolean isAttribution(EmailLines lines, int line) {
        return lines.endsWith(line, "wrote:") && (lines.startsWith(line, "on ") || lines.startsWith(line - 1, "on "));
    }

    private boolean startsSignature(EmailLines lines, int line) {
        if (!isClosing(lines, line)) {
            return false;
        }
        int written = 0;
        for (int after = line + 1; after < lines.count() && written <= LONGEST_SIGNATURE; after++) {
            if (!isClosing(lines, after) && endsBody(lines, after)) {
                return true;
            }
            written += lines.isBlank(after) ? 0 : 1;
        }
        return written <= LONGEST_SIGNATURE;
    }

    private boolean isClosing(EmailLines lines, int line) {
        int length = lines.lengthBeforeFinalMarks(line);
        for (String closing : closings) {
            if (closing.length() == length && lines.startsWith(line, closing)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithAny(EmailLines lines, int line, List<String> starts) {
        for (String start : starts) {
            if (lines.startsWith(line, start)) {
                return true;
            }
        }
        return false;
    }
}
