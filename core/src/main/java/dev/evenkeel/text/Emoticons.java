package dev.evenkeel.text;

/**
 * Faces made of punctuation: {@code :(}, {@code :-((}, {@code >:[}, {@code <3}.
 *
 * <p>Faces that say the same have one number: noses and repeated mouths are passed over, brackets are round.
 */
final class Emoticons {

    private static final String MOUTHS = "()[]/\\|DdPpOo*<";
    /** For each mouth, the one that says the same. */
    private static final String SAME = "()()//|ddppoo*(";

    private static final String DISTINCT = "()/|dpo*";
    private static final int HEART = DISTINCT.length() * 6;

    private Emoticons() {}

    /**
     * The length of the emoticon that starts at {@code at}, or 0.
     *
     * <p>A face ends where the text, a word or a mark ends, so that "http://", "10:30" and "note:(see below)" hold none.
     */
    static int lengthAt(byte[] text, int at, int end) {
        if (text[at] == '<') {
            int three = at + (text[at + 1] == '/' ? 2 : 1);
            return three < end && text[three] == '3' && endsHere(text, three + 1, end) ? three + 1 - at : 0;
        }
        int mouth = mouthAt(text, at, end);
        if (mouth == 0 || MOUTHS.indexOf(text[mouth]) < 0) {
            return 0;
        }
        int after = mouth;
        while (after < end && Bytes.small(text[after]) == Bytes.small(text[mouth])) {
            after++;
        }
        return endsHere(text, after, end) ? after - at : 0;
    }

    /** Whether an emoticon may start with a character. */
    static boolean mayStart(char first) {
        return first == ':' || first == ';' || first == '=' || first == '<' || first == '>';
    }

    /** Where a face that starts at {@code at} would have its mouth, or 0. */
    private static int mouthAt(byte[] text, int at, int end) {
        int i = text[at] == '>' ? at + 1 : at;
        if (i >= end || (text[i] != ':' && text[i] != ';' && text[i] != '=')) {
            return 0;
        }
        i++;
        if (i < end && text[i] == '\'') {
            i++;
        }
        if (i < end && (text[i] == '-' || text[i] == '^')) {
            i++;
        }
        return i < end ? i : 0;
    }

    private static boolean endsHere(byte[] text, int at, int end) {
        return at >= end || Bytes.isSpace(text[at]) || "\n.,!?|)".indexOf(text[at]) >= 0;
    }

    /** Whether what follows an eye may make a face of it. */
    static boolean mayFollowEye(byte next) {
        return next == '\'' || next == '-' || next == '^' || MOUTHS.indexOf(next) >= 0;
    }

    /** The number of the emoticon that starts at {@code at}, where there is one: 0 to 49. */
    static int numberAt(byte[] text, int at, int end) {
        if (text[at] == '<') {
            return HEART + (text[at + 1] == '/' ? 1 : 0);
        }
        int brow = text[at] == '>' ? 1 : 0;
        byte eye = text[at + brow];
        boolean tear = text[at + brow + 1] == '\'';
        int mouth = DISTINCT.indexOf(SAME.charAt(MOUTHS.indexOf(text[mouthAt(text, at, end)])));
        return mouth + DISTINCT.length() * ((tear ? 2 : eye == ';' ? 1 : 0) + 3 * brow);
    }

    /** How an emoticon with this number is written. */
    static String form(int number) {
        if (number >= HEART) {
            return number == HEART ? "<3" : "</3";
        }
        int eyes = number / DISTINCT.length();
        return (eyes >= 3 ? ">" : "")
                + (eyes % 3 == 1 ? ";" : ":")
                + (eyes % 3 == 2 ? "'" : "")
                + DISTINCT.charAt(number % DISTINCT.length());
    }
}
