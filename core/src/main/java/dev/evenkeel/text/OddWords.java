package dev.evenkeel.text;

/**
 * Rewrites the odd words of a text in place, so that they are cut and looked up like any other: disguises become the words
 * behind them, stretched words those that are meant, faces their numbers, links and mentions a word that nobody knows.
 *
 * <p>Mutable scratch: lives as long as one reading.
 */
final class OddWords {

    private static final String AFTER_LINK = ".,!?;:)\"'>";
    private static final String BETWEEN_LETTERS = " .-_*";
    private static final byte[] HTTP = {'h', 't', 't', 'p', ':', '/', '/'};
    private static final byte[] HTTPS = {'h', 't', 't', 'p', 's', ':', '/', '/'};
    private static final byte[] WWW = {'w', 'w', 'w', '.'};

    private final FoldedText text;
    private final Disguises disguises;
    private final StretchedWords stretched;
    private byte[] bytes;
    private boolean changed;

    OddWords(FoldedText text, TokenTable table, Disguises disguises) {
        this.text = text;
        this.disguises = disguises;
        this.stretched = new StretchedWords(text, table);
        this.bytes = text.bytes;
    }

    /** Rewrites what stands without a space around anything odd, and letters that spell a word out; tells whether it did. */
    boolean rewrite(WordBits bits) {
        bytes = text.bytes;
        changed = false;
        int done = FoldedText.START;
        for (int odd = bits.isOdd ? bits.nextOdd(done) : -1; odd >= 0; odd = bits.nextOdd(done)) {
            int at = Math.max(done, odd);
            while (at > done && !isSpace(bytes[at - 1])) {
                at--;
            }
            int to = odd + Long.BYTES;
            while (at < text.end() && (at < to || !isSpace(bytes[at]))) {
                at = rewriteAt(at);
            }
            done = Math.max(at, to);
        }
        if (!disguises.isEmpty() && bits.spellsOut()) {
            joinLetters();
        }
        return changed;
    }

    private static boolean isSpace(byte b) {
        return Bytes.isSpace(b) || b == '\n';
    }

    /** Rewrites what starts here and returns where to go on. */
    private int rewriteAt(int at) {
        byte b = bytes[at];
        if (Disguises.isPart(b) && !Disguises.isPart(bytes[at - 1]) && !disguises.isEmpty()) {
            int after = undisguise(at);
            if (after > at) {
                return after;
            }
        }
        boolean startsWord = !Bytes.isWord(bytes[at - 1]);
        if (startsWord && startsLink(at)) {
            return hide(at, linkEnd(at));
        }
        if (Bytes.isWord(b)) {
            return rewriteWord(at);
        }
        if (startsWord && b == '@' && isOfHandle(bytes[at + 1])) {
            int after = at + 1;
            while (isOfHandle(bytes[after])) {
                after++;
            }
            return hide(at, after);
        }
        if ((b == '$' || b == Bytes.CURRENCY) && Bytes.isDigit(bytes[at + 1])) {
            changed = true;
            bytes[at] = Bytes.THIN;
            text.startAt(at + 1, at);
            return rewriteWord(at + 1);
        }
        if (b == ':' || b == ';' || b == '=' || b == '<' || b == '>') {
            return rewriteFace(at);
        }
        return at + 1;
    }

    private int undisguise(int from) {
        int to = from;
        while (Disguises.isPart(bytes[to])) {
            to++;
        }
        while (to > from && bytes[to - 1] == '!') {
            to--;
        }
        byte[] word = Disguises.mayHide(bytes, from, to) ? disguises.hidden(bytes, from, to) : null;
        if (word == null) {
            return from;
        }
        changed = true;
        boolean small = false;
        for (int at = from; at < to; at++) {
            small |= Bytes.isLetter(bytes[at]) && !Bytes.isCapital(bytes[at]);
        }
        for (int i = 0; i < word.length; i++) {
            boolean shown = Bytes.isLetter(bytes[from + i]);
            bytes[from + i] = shown ? bytes[from + i] : small ? word[i] : (byte) (word[i] & ~0x20);
        }
        return to;
    }

    private boolean startsLink(int at) {
        return switch (Bytes.small(bytes[at])) {
            case 'h' -> startsLink(at, HTTP) || startsLink(at, HTTPS);
            case 'w' -> startsLink(at, WWW);
            default -> false;
        };
    }

    private boolean startsLink(int at, byte[] start) {
        int i = 0;
        while (i < start.length && Bytes.small(bytes[at + i]) == start[i]) {
            i++;
        }
        return i == start.length && Bytes.isWord(bytes[at + i]);
    }

    private int linkEnd(int at) {
        int to = at;
        while (to < text.end() && !Bytes.isSpace(bytes[to]) && bytes[to] != '\n') {
            to++;
        }
        while (AFTER_LINK.indexOf(bytes[to - 1]) >= 0) {
            to--;
        }
        return to;
    }

    private static boolean isOfHandle(byte b) {
        return Bytes.isWord(b) || b == '_';
    }

    private int hide(int from, int to) {
        changed = true;
        text.hides = true;
        for (int at = from; at < to; at++) {
            bytes[at] = Bytes.OPAQUE;
        }
        return to;
    }

    private int rewriteWord(int from) {
        boolean digitsOnly = true;
        int to = from;
        while (Bytes.isWord(bytes[to]) || (to > from && joins(to, digitsOnly))) {
            digitsOnly &= Bytes.isDigit(bytes[to]) || isNumberMark(bytes[to]);
            to++;
        }
        changed |= stretched.rewrite(from, to);
        return to;
    }

    private boolean joins(int at, boolean digitsOnly) {
        byte b = bytes[at];
        if (b == '\'') {
            return Bytes.isWord(bytes[at - 1]) && Bytes.isWord(bytes[at + 1]);
        }
        return isNumberMark(b) && digitsOnly && Bytes.isDigit(bytes[at - 1]) && Bytes.isDigit(bytes[at + 1]);
    }

    private static boolean isNumberMark(byte b) {
        return b == '.' || b == ',' || b == ':';
    }

    private int rewriteFace(int from) {
        int length = Emoticons.lengthAt(bytes, from, text.end());
        if (length == 0) {
            return from + 1;
        }
        changed = true;
        int number = Emoticons.numberAt(bytes, from, text.end());
        text.startAt(from + 1, from);
        bytes[from] = Bytes.THIN;
        bytes[from + 1] = Bytes.face(number);
        text.shorten(from + 2, from + length);
        return from + length;
    }

    /** Puts words that are written letter by letter together. */
    private void joinLetters() {
        int at = FoldedText.START;
        while (at < text.end()) {
            int first = at;
            int last = isLone(at) ? lastLone(at) : at;
            while (last - at >= 2 * (Disguises.SHORTEST - 1)) {
                int letters = disguises.speltOut(bytes, at, (last - at) / 2 + 1);
                if (letters > 0) {
                    join(at, letters);
                }
                at += Math.max(2, 2 * letters);
            }
            // The last letter of one row may be the first of another, with other marks between.
            at = last == first ? at + 1 : Math.max(at, last);
        }
    }

    /** The last of the single letters that follow each other with the same mark between. */
    private int lastLone(int first) {
        int last = first;
        byte between = bytes[first + 1];
        if (BETWEEN_LETTERS.indexOf(Bytes.isSpace(between) ? ' ' : between) >= 0) {
            while (isSame(bytes[last + 1], between) && isLone(last + 2)) {
                last += 2;
            }
        }
        return last;
    }

    private static boolean isSame(byte mark, byte other) {
        return mark == other || (Bytes.isSpace(mark) && Bytes.isSpace(other));
    }

    private boolean isLone(int at) {
        return Bytes.isLetter(bytes[at])
                && !Bytes.isWord(bytes[at - 1])
                && !(bytes[at - 1] == '\'' && Bytes.isWord(bytes[at - 2]))
                && !Bytes.isWord(bytes[at + 1])
                && bytes[at + 1] != Bytes.GONE
                && !(bytes[at + 1] == '\'' && Bytes.isWord(bytes[at + 2]));
    }

    private void join(int from, int letters) {
        changed = true;
        for (int i = 1; i < letters; i++) {
            bytes[from + i] = bytes[from + 2 * i];
        }
        text.shorten(from + letters, from + 2 * letters - 1);
    }
}
