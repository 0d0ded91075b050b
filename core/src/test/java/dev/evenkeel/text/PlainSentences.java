package dev.evenkeel.text;

import java.util.List;

/** Which sentence and clause each word stands in, and how each sentence ends. */
final class PlainSentences {

    /** A line this long was broken to fit a page, not to end a sentence. */
    static final int WRAPPED_LINE = 60;

    final int[] sentenceOf;
    final int[] clauseOf;
    final boolean[] asked;
    final boolean[] exclaimed;
    final boolean[] quoted;

    PlainSentences(PlainText text, List<PlainWord> words) {
        int n = words.size();
        sentenceOf = new int[n];
        clauseOf = new int[n];
        asked = new boolean[n + 1];
        exclaimed = new boolean[n + 1];
        quoted = new boolean[n];
        int sentence = 0;
        int clause = 0;
        int openQuote = -1;
        boolean addressing = true;
        for (int i = 0; i <= n; i++) {
            int from = i == 0 ? 0 : words.get(i - 1).to();
            int to = i == n ? text.length() : words.get(i).from();
            for (int at = from; at < to && i > 0; at++) {
                asked[sentence] |= text.at(at) == '?';
                exclaimed[sentence] |= text.at(at) == '!';
            }
            boolean afterAddress = addressing && i > 0 && i < n && !isAddress(text, words, i);
            addressing &= isAddress(text, words, i);
            if (i > 0 && (afterAddress || endsSentence(text, from, to, words.get(i - 1)))) {
                sentence++;
                clause++;
            } else if (endsClause(text, from, to)) {
                clause++;
            }
            for (int at = from; at < to; at++) {
                if (isBlankLine(text, at)) {
                    openQuote = -1;
                } else if (text.at(at) == '"') {
                    if (opensQuote(text, at)) {
                        openQuote = i;
                    } else if (openQuote >= 0) {
                        java.util.Arrays.fill(quoted, openQuote, i, true);
                        openQuote = -1;
                    }
                }
            }
            if (i < n) {
                sentenceOf[i] = sentence;
                clauseOf[i] = clause;
            }
        }
    }

    /** Whether this is a handle or a link. */
    private static boolean isAddress(PlainText text, List<PlainWord> words, int i) {
        return i < words.size() && text.at(words.get(i).from()) == PlainText.OPAQUE;
    }

    private static boolean endsSentence(PlainText text, int from, int to, PlainWord before) {
        for (int at = from; at < to; at++) {
            int c = text.at(at);
            if (c == '!' || c == '?') {
                return true;
            }
            if (c == '.' && isFullStop(text, at) && !(at == from && isInitial(text, before))) {
                return true;
            }
            if (c == '\n' && (isBlankLine(text, at) || lineLength(text, at) < WRAPPED_LINE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInitial(PlainText text, PlainWord word) {
        return word.to() - word.from() == 1 && text.at(word.from()) >= 'a' && text.at(word.from()) <= 'z';
    }

    private static boolean isFullStop(PlainText text, int at) {
        boolean alone = text.at(at - 1) != '.' && text.at(at + 1) != '.';
        return alone && (text.isBlank(at + 1) || "\")]}'".indexOf(text.at(at + 1)) >= 0);
    }

    private static boolean isBlankLine(PlainText text, int at) {
        int next = at + 1;
        while (text.isSpace(next)) {
            next++;
        }
        return text.at(at) == '\n' && text.at(next) == '\n';
    }

    /** The length of the line that ends here, in units of the text as given. */
    private static int lineLength(PlainText text, int at) {
        int start = at;
        while (start > 0 && text.at(start - 1) != '\n') {
            start--;
        }
        return text.origin(at, at + 1).start() - text.origin(start, start + 1).start();
    }

    private static boolean endsClause(PlainText text, int from, int to) {
        for (int at = from; at < to; at++) {
            int c = text.at(at);
            int next = text.at(at + 1);
            if ((c > 0 && ",;:()[]{}".indexOf(c) >= 0)
                    || (c == '.' && next == '.')
                    || (c == '-' && (next == '-' || (text.isBlank(at + 1) && text.isBlank(at - 1))))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensQuote(PlainText text, int at) {
        boolean free = text.isBlank(at - 1) || "([{'".indexOf(text.at(at - 1)) >= 0;
        return free && !text.isBlank(at + 1);
    }
}
