package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.List;

/** Reads the phrase syntax that {@link Lexicon} describes. Lives for one phrase. */
final class PhraseParser {

    private static final int DEEPEST = 3;
    private static final int MOST_GROUPS = 8;
    private static final String NOT_IN_WORDS = "~|()@#_^<>{}[]\\\"*";

    /** A phrase as it was written, and whether it is tied to the bounds of a sentence. */
    record Parsed(PhrasePart.Sequence parts, boolean atStart, boolean atEnd) {}

    private final String phrase;
    private final int end;
    private int at;
    private int groups;

    private PhraseParser(String phrase, int start, int end) {
        this.phrase = phrase;
        this.at = start;
        this.end = end;
    }

    static Parsed parse(String phrase) {
        boolean atStart = phrase.startsWith("^");
        boolean atEnd = phrase.endsWith("$") && phrase.length() > (atStart ? 1 : 0);
        int start = atStart ? 1 : 0;
        int end = phrase.length() - (atEnd ? 1 : 0);
        // The anchors may stand apart from the words.
        if (atStart && start < end && phrase.charAt(start) == ' ') {
            start++;
        }
        if (atEnd && end > start && phrase.charAt(end - 1) == ' ') {
            end--;
        }
        PhraseParser parser = new PhraseParser(phrase, start, end);
        PhrasePart.Sequence parts = parser.sequence(0);
        if (parser.at < end) {
            throw parser.problem("this ')' closes nothing; remove it, or open a group with '('");
        }
        return new Parsed(parts, atStart, atEnd);
    }

    /** The phrase with a spare zero at its end, and one in the place of every character that is not ASCII. */
    private static byte[] ascii(String phrase) {
        byte[] ascii = new byte[phrase.length() + 2];
        for (int i = 0; i < phrase.length(); i++) {
            ascii[i] = phrase.charAt(i) < 0x80 ? (byte) phrase.charAt(i) : 0;
        }
        return ascii;
    }

    private PhrasePart.Sequence sequence(int depth) {
        List<PhrasePart> parts = new ArrayList<>();
        while (at < end && (depth == 0 || phrase.charAt(at) != '|') && phrase.charAt(at) != ')') {
            if (!parts.isEmpty()) {
                space();
            }
            parts.add(part(depth));
        }
        return new PhrasePart.Sequence(parts);
    }

    private void space() {
        if (phrase.charAt(at) == '~') {
            throw problem("'~' belongs to a single word; write (wait~|hold~)");
        }
        if (phrase.charAt(at) == '|') {
            throw problem("'|' stands outside a group; write (this|that)");
        }
        if (phrase.charAt(at) != ' ') {
            throw problem("a space is missing; words and groups are joined by single spaces");
        }
        at++;
        if (at == end || phrase.charAt(at) == '|' || phrase.charAt(at) == ')') {
            at--;
            throw problem("this space joins nothing; remove it");
        }
    }

    private PhrasePart part(int depth) {
        int column = at + 1;
        int emoticon = Emoticons.mayStart(phrase.charAt(at)) ? Emoticons.lengthAt(ascii(phrase), at, end) : 0;
        if (emoticon > 0) {
            at += emoticon;
            return new PhrasePart.Word(phrase.substring(column - 1, at), false, column);
        }
        char first = phrase.charAt(at);
        if (phrase.startsWith("...", at)) {
            at += 3;
            return new PhrasePart.Gap();
        }
        return switch (first) {
            case '(' -> group(depth);
            case '@' -> collection();
            case '_' -> wildcard(new PhrasePart.AnyWord());
            case '#' -> wildcard(new PhrasePart.Digits());
            case ' ' -> throw problem("one space too many; words are joined by single spaces");
            case '|' -> throw problem("'|' stands outside a group; write (this|that)");
            case '^' -> throw problem("'^' belongs at the start of the phrase");
            default -> word();
        };
    }

    private PhrasePart wildcard(PhrasePart part) {
        at++;
        return part;
    }

    private PhrasePart group(int depth) {
        int opened = at;
        if (depth == DEEPEST) {
            throw problem("groups are nested at most " + DEEPEST + " deep; write two phrases");
        }
        groups++;
        if (groups > MOST_GROUPS) {
            throw problem("a phrase has at most " + MOST_GROUPS + " groups; write two phrases, or name a collection");
        }
        at++;
        List<PhrasePart.Sequence> alternatives = new ArrayList<>();
        alternatives.add(sequence(depth + 1));
        while (at < end && phrase.charAt(at) == '|') {
            at++;
            alternatives.add(sequence(depth + 1));
        }
        if (at == end) {
            at = opened;
            throw problem("this group is not closed; add ')'");
        }
        at++;
        return new PhrasePart.Choice(alternatives);
    }

    private PhrasePart collection() {
        int column = at + 1;
        at++;
        int start = at;
        while (at < end && isOfName(phrase.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw problem("a name is missing after '@'; names are a-z, 0-9 and '-'");
        }
        return new PhrasePart.Collection(phrase.substring(start, at), column);
    }

    private PhrasePart word() {
        int start = at;
        while (at < end && (isSmallLetter(phrase.charAt(at)) || " |()~".indexOf(phrase.charAt(at)) < 0)) {
            if (!isSmallLetter(phrase.charAt(at))
                    && (NOT_IN_WORDS.indexOf(phrase.charAt(at)) >= 0 || phrase.startsWith("...", at))) {
                throw problem("'" + phrase.charAt(at) + "' cannot stand in a word; write the word plainly");
            }
            at++;
        }
        String written = phrase.substring(start, at);
        boolean inflected = at < end && phrase.charAt(at) == '~';
        if (inflected) {
            if (written.isEmpty()) {
                throw problem("'~' needs a word before it");
            }
            at++;
        }
        return new PhrasePart.Word(written, inflected, start + 1);
    }

    private static boolean isOfName(char c) {
        return isSmallLetter(c) || (c >= '0' && c <= '9') || c == '-';
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private PhraseSyntaxException problem(String what) {
        return new PhraseSyntaxException(what, at + 1);
    }
}
