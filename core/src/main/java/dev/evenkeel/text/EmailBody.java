package dev.evenkeel.text;

import java.util.List;
import java.util.function.Supplier;

/**
 * Tells the lines of an email that its writer wrote for this reader from quoted history, signature and legal footer.
 *
 * <p>What mail programs put in is told by its shape (">", "-- ", "On … wrote:", a block of "From:" and "Sent:"); how
 * letters end and how footers begin is the vocabulary's. Immutable and thread-safe.
 */
final class EmailBody {

    /** A signature is short: more lines than this after a closing are a letter that goes on. */
    private static final int LONGEST_SIGNATURE = 6;

    private static final List<String> HEADERS = List.of("sent:", "to:", "date:", "subject:");

    private final List<String> closings;
    private final List<String> footers;
    private final ScratchPool<EmailLines> pool = new ScratchPool<>(new Scratch());

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
        int end = end(lines);
        for (int line = 0; line < end; line++) {
            if (!isPutIn(lines, line)) {
                folded.fold(text, lines.start(line), lines.end(line));
            }
        }
        lines.release();
    }

    /** The text with spaces for the lines that are not to be read, or the text itself if all are. */
    String body(String text) {
        EmailLines lines = pool.take();
        try {
            lines.cut(text);
            String body = body(text, lines);
            lines.release();
            pool.giveBack(lines, text);
            return body;
        } catch (Throwable e) {
            pool.letGo(lines);
            throw e;
        }
    }

    private String body(String text, EmailLines lines) {
        int end = end(lines);
        int line = 0;
        while (line < end && !isPutIn(lines, line)) {
            line++;
        }
        if (line == lines.count()) {
            return text;
        }
        char[] body = text.toCharArray();
        for (; line < lines.count(); line++) {
            if (line >= end || isPutIn(lines, line)) {
                blank(body, lines.start(line), lines.end(line));
            }
        }
        return new String(body);
    }

    /** Line ends stay, so that what stands before and after does not become one line. */
    private static void blank(char[] body, int from, int to) {
        for (int at = from; at < to; at++) {
            if (body[at] != '\n') {
                body[at] = ' ';
            }
        }
    }

    /** The first line from which on nothing is to be read, or how many lines there are. */
    private int end(EmailLines lines) {
        int line = 0;
        while (line < lines.count() && !endsBody(lines, line)) {
            line++;
        }
        return line;
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
        if (!isClosing(lines, line) || isFirst(lines, line)) {
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

    /** Whether nothing that is to be read stands before: "Thanks!" alone is all that somebody has to say. */
    private static boolean isFirst(EmailLines lines, int line) {
        for (int before = line - 1; before >= 0; before--) {
            if (!lines.isBlank(before) && !isPutIn(lines, before)) {
                return false;
            }
        }
        return true;
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

    /** No lambda, since a lexicon is made while an engine opens, and the first of those takes long to link. */
    private record Scratch() implements Supplier<EmailLines> {
        @Override
        public EmailLines get() {
            return new EmailLines();
        }
    }
}
