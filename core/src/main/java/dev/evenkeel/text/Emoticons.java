package dev.evenkeel.text;

/** Faces made of punctuation: {@code :(}, {@code :-((}, {@code >:[}, {@code <3}. */
final class Emoticons {

    private static final String EYES = ":;=";
    private static final String MOUTHS = "()[]/\\|DPpOo*<";

    private Emoticons() {}

    /**
     * The length of the emoticon that starts at {@code at}, or 0.
     *
     * <p>A face ends where the text, a word or the punctuation after it ends, so that "http://", "10:30" and
     * "note:(see below)" hold none.
     */
    static int lengthAt(CharSequence text, int at, int end) {
        int i = at;
        char first = text.charAt(i);
        if (first == '<') {
            return heartAt(text, at, end);
        }
        if (first == '>') {
            i++;
        }
        if (i >= end || EYES.indexOf(text.charAt(i)) < 0) {
            return 0;
        }
        i++;
        if (i < end && text.charAt(i) == '\'') {
            i++;
        }
        if (i < end && isNose(text.charAt(i))) {
            i++;
        }
        if (i >= end || MOUTHS.indexOf(text.charAt(i)) < 0) {
            return 0;
        }
        char mouth = text.charAt(i);
        do {
            i++;
        } while (i < end && text.charAt(i) == mouth);
        return endsHere(text, i, end) ? i - at : 0;
    }

    /** The one way in which all emoticons of a kind are written: no nose, one mouth. Asked only where there is one. */
    static String formAt(CharSequence text, int at) {
        int i = at;
        StringBuilder form = new StringBuilder(4);
        if (text.charAt(i) == '<') {
            return text.charAt(i + 1) == '3' ? "<3" : "</3";
        }
        if (text.charAt(i) == '>') {
            form.append('>');
            i++;
        }
        form.append(text.charAt(i) == ';' ? ';' : ':');
        i++;
        if (text.charAt(i) == '\'') {
            form.append('\'');
            i++;
        }
        if (isNose(text.charAt(i))) {
            i++;
        }
        return form.append(Character.toLowerCase(text.charAt(i))).toString();
    }

    private static int heartAt(CharSequence text, int at, int end) {
        int i = at + 1;
        if (i < end && text.charAt(i) == '/') {
            i++;
        }
        return i < end && text.charAt(i) == '3' && endsHere(text, i + 1, end) ? i + 1 - at : 0;
    }

    private static boolean isNose(char c) {
        return c == '-' || c == '^';
    }

    private static boolean endsHere(CharSequence text, int at, int end) {
        return at >= end || " \n.,!?|)".indexOf(text.charAt(at)) >= 0;
    }
}
