package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Cuts an email in the plainest way: every line is a string of its own, in small letters. */
final class PlainEmail {

    /** A signature is short: more lines than this after a closing are a letter that goes on. */
    private static final int LONGEST_SIGNATURE = 6;

    private static final List<String> HEADERS = List.of("sent:", "to:", "date:", "subject:");

    private final Set<String> closings;
    private final List<String> footers;

    PlainEmail(Set<String> closings, List<String> footers) {
        this.closings = closings;
        this.footers = footers;
    }

    /** The stretches of whole lines that are to be read, in order. */
    List<Span> readable(String text) {
        List<Span> lines = lines(text);
        List<Span> readable = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = line(text, lines, i);
            if (endsBody(text, lines, i, line)) {
                break;
            }
            if (!isPutIn(text, lines, i)) {
                readable.add(lines.get(i));
            }
        }
        return readable;
    }

    private static boolean isPutIn(String text, List<Span> lines, int i) {
        String line = line(text, lines, i);
        return line.startsWith(">") || isAttribution(text, lines, i) || line.startsWith("sent from my ");
    }

    private boolean endsBody(String text, List<Span> lines, int i, String line) {
        return line.equals("--")
                || line.startsWith("-----")
                || line.startsWith("________")
                || line.equals("begin forwarded message:")
                || startsHeaders(text, lines, i, line)
                || startsWithAny(line, footers)
                || (isAttribution(text, lines, i)
                        && !nextWritten(text, lines, i).startsWith(">"))
                || startsSignature(text, lines, i, line);
    }

    private static boolean startsHeaders(String text, List<Span> lines, int i, String line) {
        return line.startsWith("from:") && startsWithAny(nextWritten(text, lines, i), HEADERS);
    }

    private static boolean startsWithAny(String line, List<String> starts) {
        return starts.stream().anyMatch(line::startsWith);
    }

    private static boolean isAttribution(String text, List<Span> lines, int i) {
        return line(text, lines, i).endsWith("wrote:")
                && (line(text, lines, i).startsWith("on ")
                        || (i > 0 && line(text, lines, i - 1).startsWith("on ")));
    }

    private boolean startsSignature(String text, List<Span> lines, int i, String line) {
        boolean first = IntStream.range(0, i)
                .allMatch(before -> line(text, lines, before).isEmpty() || isPutIn(text, lines, before));
        if (!closings.contains(withoutFinalMarks(line)) || first) {
            return false;
        }
        int written = 0;
        for (int j = i + 1; j < lines.size() && written <= LONGEST_SIGNATURE; j++) {
            String after = line(text, lines, j);
            if (!closings.contains(withoutFinalMarks(after)) && endsBody(text, lines, j, after)) {
                return true;
            }
            written += after.isEmpty() ? 0 : 1;
        }
        return written <= LONGEST_SIGNATURE;
    }

    private static String nextWritten(String text, List<Span> lines, int i) {
        for (int j = i + 1; j < lines.size(); j++) {
            String next = line(text, lines, j);
            if (!next.isEmpty()) {
                return next;
            }
        }
        return "";
    }

    private static String withoutFinalMarks(String line) {
        int end = line.length();
        while (end > 0 && ",.!-".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end).strip();
    }

    private static String line(String text, List<Span> lines, int i) {
        Span line = lines.get(i);
        return text.substring(line.start(), line.end())
                .strip()
                .chars()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            lines.add(new Span(start, end));
            start = end;
        }
        return lines;
    }
}
