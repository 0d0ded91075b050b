package dev.evenkeel.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites odd words in the plainest way. */
final class PlainOddWords {

    private static final Pattern FACE =
            Pattern.compile("(?:>?[:;=]'?[-^]?([()\\[\\]/\\\\|DdPpOo*<])\\1*+|</?3)(?=$|[ \\n.,!?|)])");
    private static final Pattern LINK = Pattern.compile("(?:https?://|www\\.)[^ \\n]+");
    private static final String SIGNS = "$@!*#%&_+|";
    private static final String HIDING = "*#%&_";

    private final PlainText text;
    private final Set<String> known;
    private final Set<String> disguised;

    PlainOddWords(PlainText text, Set<String> known, Set<String> disguised) {
        this.text = text;
        this.known = known;
        this.disguised = disguised;
    }

    void rewrite() {
        int at = 0;
        while (at < text.length()) {
            at = rewriteAt(at);
        }
        joinLetters();
    }

    private int rewriteAt(int at) {
        if (!isOfDisguise(at - 1)) {
            int after = undisguise(at);
            if (after > at) {
                return after;
            }
        }
        if (text.isPicture(at)) {
            return at + 1;
        }
        boolean afterWord = text.isWord(at - 1);
        if (!afterWord && startsLink(at)) {
            int to = at;
            while (to < text.length() && !text.isBlank(to)) {
                to++;
            }
            while (".,!?;:)\"'>".indexOf(text.at(to - 1)) >= 0) {
                to--;
            }
            return hide(at, to);
        }
        if (!afterWord && text.at(at) == '@' && isOfHandle(at + 1)) {
            int to = at + 1;
            while (isOfHandle(to)) {
                to++;
            }
            return hide(at, to);
        }
        if (PlainCutter.startsWord(text, at)) {
            int from = text.isWord(at) ? at : at + 1;
            int to = PlainCutter.wordEnd(text, from);
            unstretch(from, to);
            return to;
        }
        return rewriteFace(at);
    }

    private boolean startsLink(int at) {
        Matcher link = LINK.matcher(text.substring(at, Math.min(at + 9, text.length())));
        int start = text.at(at) == 'w' ? 4 : text.at(at + 4) == 's' ? 8 : 7;
        return link.lookingAt() && text.isWord(at + start);
    }

    private int hide(int from, int to) {
        for (int at = from; at < to; at++) {
            text.set(at, PlainText.OPAQUE, false);
        }
        return to;
    }

    private boolean isOfHandle(int at) {
        return text.isWord(at) || text.at(at) == '_';
    }

    private int rewriteFace(int at) {
        StringBuilder rest = new StringBuilder();
        for (int i = at; i < text.length() && !text.isBlank(i); i++) {
            rest.append(text.at(i) < 0x80 && text.at(i) > 0 ? (char) text.at(i) : '\u00A4');
        }
        boolean ended = at + rest.length() == text.length();
        Matcher face = FACE.matcher(ended ? rest : rest.append(' '));
        if (!face.lookingAt()) {
            return at + 1;
        }
        text.setFace(at, at + face.end(), faceNumber(face.group()));
        return at + face.end();
    }

    private static int faceNumber(String face) {
        byte[] bytes = (face + "\0\0").getBytes(StandardCharsets.US_ASCII);
        return Emoticons.numberAt(bytes, 0, face.length());
    }

    /** Each letter at most twice in a row, or once where only that is known. */
    private void unstretch(int from, int to) {
        List<Integer> kept = new ArrayList<>();
        List<Integer> runs = new ArrayList<>();
        int run = 0;
        for (int at = from; at < to; at++) {
            boolean latin = text.at(at) >= 'a' && text.at(at) <= 'z';
            run = at > from && latin && text.at(at) == text.at(at - 1) ? run + 1 : 1;
            if (run < 3) {
                kept.add(at);
            } else if (run == 3) {
                runs.add(kept.size() - 1);
            }
        }
        if (runs.isEmpty()) {
            return;
        }
        List<Integer> best = kept;
        if (runs.size() <= 3 && kept.size() <= 40) {
            for (int once = 0; once < 1 << runs.size(); once++) {
                List<Integer> form = new ArrayList<>(kept);
                for (int i = runs.size() - 1; i >= 0; i--) {
                    if (((once >> i) & 1) != 0) {
                        form.remove((int) runs.get(i));
                    }
                }
                if (known.contains(form(form))) {
                    best = form;
                    break;
                }
            }
        }
        List<Integer> codes = best.stream().map(text::at).toList();
        List<Boolean> capitals = best.stream().map(text::isCapital).toList();
        for (int i = 0; i < best.size(); i++) {
            text.set(from + i, codes.get(i), capitals.get(i));
        }
        text.shorten(from + best.size(), to);
    }

    private String form(List<Integer> places) {
        StringBuilder form = new StringBuilder();
        places.forEach(place -> form.append(text.substring(place, place + 1)));
        return form.toString();
    }

    private int undisguise(int from) {
        int to = from;
        while (isOfDisguise(to)) {
            to++;
        }
        while (to > from && text.at(to - 1) == '!') {
            to--;
        }
        String disguise = text.substring(from, to);
        boolean letters = disguise.matches(".*[a-z].*");
        boolean plain = disguise.matches("[a-z]*|[0-9]+[a-z]{0,3}");
        if (!letters || plain || HIDING.indexOf(disguise.charAt(0)) >= 0) {
            return from;
        }
        for (String word : disguised) {
            if (hides(disguise, word)) {
                boolean small = false;
                for (int at = from; at < to; at++) {
                    small |= text.isSmallLatin(at);
                }
                for (int at = from; at < to; at++) {
                    boolean shown = text.at(at) >= 'a' && text.at(at) <= 'z';
                    text.set(at, word.charAt(at - from), shown ? text.isCapital(at) : !small);
                }
                return to;
            }
        }
        return from;
    }

    private boolean isOfDisguise(int at) {
        boolean face = text.at(at) <= PlainText.FACES;
        return face || text.isWord(at) || (text.at(at) > 0 && SIGNS.indexOf(text.at(at)) >= 0);
    }

    private static boolean hides(String disguise, String word) {
        if (disguise.length() != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (!looksLike(disguise.charAt(i), word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksLike(char sign, char letter) {
        if (sign == letter || HIDING.indexOf(sign) >= 0) {
            return true;
        }
        return switch (sign) {
            case '0' -> letter == 'o';
            case '1', '!', '|' -> letter == 'i' || letter == 'l';
            case '3' -> letter == 'e';
            case '4', '@' -> letter == 'a';
            case '5', '$' -> letter == 's';
            case '7', '+' -> letter == 't';
            case '8' -> letter == 'b';
            case '9' -> letter == 'g';
            default -> false;
        };
    }

    /** Words written letter by letter, the longest first, with the same mark between all letters. */
    private void joinLetters() {
        int at = 0;
        while (at < text.length()) {
            int joined = 0;
            for (int letters = 16; letters >= 3 && joined == 0; letters--) {
                joined = isSpeltOut(at, letters) ? letters : 0;
            }
            if (joined > 0) {
                for (int i = 1; i < joined; i++) {
                    text.copy(at + 2 * i, at + i);
                }
                text.shorten(at + joined, at + 2 * joined - 1);
            }
            at += Math.max(1, 2 * joined);
        }
    }

    private boolean isSpeltOut(int from, int letters) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            int at = from + 2 * i;
            if (!isLone(at) || (i > 0 && text.at(at - 1) != text.at(from + 1))) {
                return false;
            }
            word.append((char) text.at(at));
        }
        return " .-_*".indexOf(text.at(from + 1)) >= 0 && disguised.contains(word.toString());
    }

    private boolean isLone(int at) {
        boolean latin = text.at(at) >= 'a' && text.at(at) <= 'z';
        boolean joinedBefore = text.isWord(at - 1) || (text.at(at - 1) == '\'' && text.isWord(at - 2));
        boolean joinedAfter = text.isWord(at + 1) || (text.at(at + 1) == '\'' && text.isWord(at + 2));
        return latin && !joinedBefore && !joinedAfter && text.at(at + 1) != PlainText.GONE;
    }
}
