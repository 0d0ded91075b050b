package dev.evenkeel.simulation;

import dev.evenkeel.review.Finding;
import dev.evenkeel.review.Severity;
import dev.evenkeel.text.Span;
import java.util.List;

/** What is left of an agent's line without the sentences that hold an error: kind words in these do not help. */
final class SoundPart {

    private static final String SENTENCE_ENDS = ".!?\n";

    private SoundPart() {}

    /** The text with a blank in place of every character of such a sentence. */
    static String of(String text, List<Finding> findings) {
        StringBuilder sound = new StringBuilder(text);
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                blank(sound, text, finding.span());
            }
        }
        return sound.toString();
    }

    private static void blank(StringBuilder sound, String text, Span span) {
        int start = span.start();
        while (start > 0 && !isEnd(text.charAt(start - 1))) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && (end == 0 || !isEnd(text.charAt(end - 1)))) {
            end++;
        }
        for (int at = start; at < end; at++) {
            sound.setCharAt(at, ' ');
        }
    }

    private static boolean isEnd(char mark) {
        return SENTENCE_ENDS.indexOf(mark) >= 0;
    }
}
