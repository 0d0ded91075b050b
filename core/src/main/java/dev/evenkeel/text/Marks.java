package dev.evenkeel.text;

import java.util.Arrays;

/**
 * The marks of a text: where its sentences, clauses and quotations end, and which marks belong to words ("don't", "9:30").
 *
 * <p>Goes from mark to mark, so it costs what the marks are, not what the text is. Mutable scratch: lives as long as one
 * reading.
 */
final class Marks {

    static final int CLAUSE = 0;
    static final int SENTENCE = 1;
    static final int ASK = 2;
    static final int EXCLAIM = 3;
    static final int OPEN_QUOTE = 4;
    static final int CLOSE_QUOTE = 5;
    static final int BLANK_LINE = 6;

    /** A line this long, in units of the text as given, was broken to fit a page, not to end a sentence. */
    static final int WRAPPED_LINE = 60;

    private static final int KIND_BITS = 3;

    private int[] events = new int[64];
    int count;

    /** Whether there are control characters, which only folding takes out. */
    boolean unfolded;

    int exclamations;
    int exclamationStrings;
    int longestExclamation;
    int longestExclamationEnd;
    int firstQuestionMark;
    private int exclamationRun;
    private int lastExclamation;
    private int lineStart;

    private final FoldedText text;
    private final WordBits bits;
    private byte[] bytes;

    Marks(FoldedText text, WordBits bits) {
        this.text = text;
        this.bits = bits;
        this.bytes = text.bytes;
    }

    void read() {
        bytes = text.bytes;
        count = 0;
        unfolded = false;
        exclamations = 0;
        exclamationStrings = 0;
        longestExclamation = 0;
        exclamationRun = 0;
        lastExclamation = 0;
        firstQuestionMark = 0;
        lineStart = FoldedText.START;
        for (int block = 0; block < bits.blocks; block++) {
            if (events.length < count + Long.SIZE) {
                events = Arrays.copyOf(events, events.length * 2);
            }
            int base = FoldedText.START + (block << 6);
            for (long marks = bits.marks[block]; marks != 0; marks &= marks - 1) {
                readMark(base + Long.numberOfTrailingZeros(marks));
            }
        }
    }

    private void readMark(int at) {
        byte next = bytes[at + 1];
        switch (bytes[at]) {
            case '\'' -> joinWords(at);
            case '/', '\\', '^', '~', '>', '\t', '\r' -> {}
            case '.' -> readStop(at);
            case ',' -> endClauseUnlessNumber(at);
            case ':' -> {
                endClauseUnlessNumber(at);
                setOddIf(Emoticons.mayFollowEye(next), at);
            }
            case ';' -> {
                add(at, CLAUSE);
                setOddIf(Emoticons.mayFollowEye(next), at);
            }
            case '=' -> setOddIf(Emoticons.mayFollowEye(next), at);
            case '<' -> setOddIf(next == '3' || next == '/', at);
            case '(', ')', '[', ']', '{', '}' -> add(at, CLAUSE);
            case '-' -> {
                if (next == '-' || (isBlank(next) && isBlank(bytes[at - 1]))) {
                    add(at, CLAUSE);
                }
            }
            case '!' -> readExclamation(at);
            case '?' -> {
                add(at, ASK);
                firstQuestionMark = firstQuestionMark == 0 ? at : firstQuestionMark;
            }
            case '"' -> readQuote(at);
            case '\n' -> readLineEnd(at);
            case '$', '@', '*', '#', '%', '&', '_', '+', '|' -> bits.setOdd(at);
            default -> readOwnSign(at);
        }
    }

    /** Our own signs stand only where a text was folded; where it was not, they are control characters. */
    private void readOwnSign(int at) {
        unfolded |= !text.isMapped();
        setOddIf(bytes[at] == Bytes.CURRENCY, at);
    }

    /** Notes a sign that a word may hide behind: a disguise, a link, a mention, a face, an amount. */
    private void setOddIf(boolean odd, int at) {
        if (odd) {
            bits.setOdd(at);
        }
    }

    private void add(int at, int kind) {
        events[count++] = at << KIND_BITS | kind;
    }

    /** Where the event stands in the folded text. */
    int at(int event) {
        return events[event] >>> KIND_BITS;
    }

    int kind(int event) {
        return events[event] & ((1 << KIND_BITS) - 1);
    }

    private void joinWords(int at) {
        if (Bytes.isWord(bytes[at - 1]) && Bytes.isWord(bytes[at + 1])) {
            bits.join(at);
        }
    }

    private void readStop(int at) {
        byte next = bytes[at + 1];
        if (next == '.') {
            add(at, CLAUSE);
        } else if (isInNumber(at)) {
            bits.join(at);
        } else if (bytes[at - 1] != '.' && mayFollowStop(next) && !isAfterInitial(at)) {
            add(at, SENTENCE);
        }
    }

    private static boolean mayFollowStop(byte next) {
        return isBlank(next) || next == '"' || next == ')' || next == ']' || next == '}' || next == '\'';
    }

    private boolean isAfterInitial(int at) {
        return Bytes.isLetter(bytes[at - 1]) && !bits.isWord(at - 2);
    }

    private void endClauseUnlessNumber(int at) {
        if (isInNumber(at)) {
            bits.join(at);
        } else {
            add(at, CLAUSE);
        }
    }

    /** Whether digits stand on both sides, and nothing but digits and such marks before them in the word. */
    private boolean isInNumber(int at) {
        if (!Bytes.isDigit(bytes[at - 1]) || !Bytes.isDigit(bytes[at + 1])) {
            return false;
        }
        int before = at - 1;
        while (Bytes.isDigit(bytes[before])) {
            before--;
        }
        // A mark in the word before was looked at in its turn, and what stands before it is known to be a number.
        return !bits.isWord(before) || bytes[before] == '.' || bytes[before] == ',' || bytes[before] == ':';
    }

    private void readExclamation(int at) {
        add(at, EXCLAIM);
        exclamations++;
        exclamationRun = lastExclamation == at - 1 ? exclamationRun + 1 : 1;
        lastExclamation = at;
        if (exclamationRun == 2) {
            exclamationStrings++;
        }
        if (exclamationRun > longestExclamation) {
            longestExclamation = exclamationRun;
            longestExclamationEnd = at + 1;
        }
        setOddIf(Bytes.isWord(bytes[at + 1]), at);
    }

    private void readQuote(int at) {
        byte before = bytes[at - 1];
        boolean free = isBlank(before) || before == '(' || before == '[' || before == '{' || before == '\'';
        add(at, free && !isBlank(bytes[at + 1]) ? OPEN_QUOTE : CLOSE_QUOTE);
    }

    private void readLineEnd(int at) {
        int next = at + 1;
        while (Bytes.isSpace(bytes[next])) {
            next++;
        }
        if (bytes[next] == '\n') {
            add(at, BLANK_LINE);
        } else if (text.startOf(at) - text.startOf(lineStart) < WRAPPED_LINE) {
            add(at, SENTENCE);
        }
        lineStart = at + 1;
    }

    /** Whether a byte is a space, a line end, or beyond the text. */
    private static boolean isBlank(byte b) {
        return Bytes.isSpace(b) || b == '\n' || b == 0;
    }
}
