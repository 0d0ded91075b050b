package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a folded text into words. */
final class PlainCutter {

    private static final String CURRENCY = "$£€¥₹¢";
    private static final String DISGUISE_SIGNS = "$@!*#%&_+|";
    private static final String MASKS = "*#%&_";
    private static final int LONGEST_DISGUISE = 24;

    private final Set<String> known;
    private final Set<String> disguised;
    private final Map<String, List<String>> spellings;

    PlainCutter(Set<String> known, Set<String> disguised, Map<String, List<String>> spellings) {
        this.known = known;
        this.disguised = disguised;
        this.spellings = spellings;
    }

    /** The words as they stand. */
    List<PlainWord> cut(PlainText text) {
        List<PlainWord> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            PlainWord word = wordAt(text, at);
            if (word != null) {
                words.add(word);
                at = word.to();
            } else {
                at++;
            }
        }
        return joined(words, text);
    }

    private @Nullable PlainWord wordAt(PlainText text, int at) {
        PlainWord disguise = disguiseAt(text, at);
        if (disguise != null) {
            return disguise;
        }
        if (text.isEmojiAt(at)) {
            int to = at + Character.charCount(Character.codePointAt(text.chars, at));
            return new PlainWord(text.chars.substring(at, to), at, to, false, false);
        }
        boolean afterWord = text.isWordAt(at - 1);
        if (!afterWord && startsLink(text, at)) {
            int to = at;
            while (to < text.length() && text.at(to) != ' ' && text.at(to) != '\n') {
                to++;
            }
            while (".,!?;:)\"'>".indexOf(text.at(to - 1)) >= 0) {
                to--;
            }
            return new PlainWord("", at, to, false, true);
        }
        if (!afterWord && text.at(at) == '@' && isOfHandle(text, at + 1)) {
            int to = at + 1;
            while (isOfHandle(text, to)) {
                to++;
            }
            return new PlainWord("", at, to, false, true);
        }
        if (text.isWordAt(at) || (CURRENCY.indexOf(text.at(at)) >= 0 && text.isDigitAt(at + 1))) {
            return plainWordAt(text, at);
        }
        int face = Emoticons.lengthAt(text.chars, at, text.length());
        return face == 0 ? null : new PlainWord(Emoticons.formAt(text.chars, at), at, at + face, false, false);
    }

    private static boolean startsLink(PlainText text, int at) {
        for (String start : new String[] {"http://", "https://", "www."}) {
            int to = at + start.length();
            if (to < text.length() && text.chars.substring(at, to).equals(start) && text.isWordAt(to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfHandle(PlainText text, int at) {
        return text.isWordAt(at) || (at < text.length() && text.at(at) == '_');
    }

    private PlainWord plainWordAt(PlainText text, int from) {
        boolean digitsOnly = true;
        boolean number = !text.isWordAt(from) || text.isDigitAt(from);
        boolean letterSeen = false;
        int first = text.isWordAt(from) ? from : from + 1;
        int to = first;
        while (true) {
            if (text.isWordAt(to)) {
                if (text.isDigitAt(to)) {
                    number &= !letterSeen;
                } else {
                    letterSeen = true;
                    digitsOnly = false;
                }
                to++;
            } else if (to < text.length() && to > first && joins(text, to, digitsOnly)) {
                to++;
            } else {
                break;
            }
        }
        return new PlainWord(unstretched(text.chars.substring(first, to)), from, to, number, false);
    }

    private static boolean joins(PlainText text, int at, boolean digitsOnly) {
        char c = text.at(at);
        return (c == '\'' && text.isWordAt(at - 1) && text.isWordAt(at + 1))
                || ((c == '.' || c == ',' || c == ':')
                        && digitsOnly
                        && text.isDigitAt(at - 1)
                        && text.isDigitAt(at + 1));
    }

    /** The word with each letter at most twice in a row, or once where only that is known. */
    private String unstretched(String word) {
        List<Integer> runs = new ArrayList<>();
        StringBuilder twice = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean again = i > 0 && word.charAt(i - 1) == c && !(c >= '0' && c <= '9');
            if (again && i > 1 && word.charAt(i - 2) == c) {
                if (i == 2 || word.charAt(i - 3) != c) {
                    runs.add(twice.length() - 1);
                }
            } else {
                twice.append(c);
            }
        }
        if (runs.isEmpty() || runs.size() > 3 || known.contains(twice.toString())) {
            return twice.toString();
        }
        for (int once = 1; once < 1 << runs.size(); once++) {
            StringBuilder form = new StringBuilder(twice);
            for (int run = runs.size() - 1; run >= 0; run--) {
                if ((once >> run & 1) != 0) {
                    form.deleteCharAt(runs.get(run));
                }
            }
            if (known.contains(form.toString())) {
                return form.toString();
            }
        }
        return twice.toString();
    }

    private @Nullable PlainWord disguiseAt(PlainText text, int from) {
        if (isOfDisguise(text, from - 1)) {
            return null;
        }
        int to = from;
        while (isOfDisguise(text, to)) {
            to++;
        }
        while (to > from && text.at(to - 1) == '!') {
            to--;
        }
        if (to - from < 3 || to - from > LONGEST_DISGUISE) {
            return null;
        }
        String disguise = text.chars.substring(from, to);
        boolean letters = disguise.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        boolean signs = disguise.chars().anyMatch(c -> c < 'a' || c > 'z');
        if (letters && signs && !disguise.matches("[0-9]+[a-z]{0,3}")) {
            for (String word : disguised) {
                if (hides(disguise, word)) {
                    return new PlainWord(word, from, to, false, false);
                }
            }
        }
        return null;
    }

    private static boolean isOfDisguise(PlainText text, int at) {
        return text.isWordAt(at) || (at >= 0 && at < text.length() && DISGUISE_SIGNS.indexOf(text.at(at)) >= 0);
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
        if (sign == letter || MASKS.indexOf(sign) >= 0) {
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

    /** Words spelt out in single letters ("i d i o t") put together again. */
    private List<PlainWord> joined(List<PlainWord> words, PlainText text) {
        List<PlainWord> result = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int run = spelledOut(words, i, text);
            PlainWord joined = null;
            for (int length = Math.min(run, LONGEST_DISGUISE); length >= 3 && joined == null; length--) {
                StringBuilder form = new StringBuilder();
                words.subList(i, i + length).forEach(word -> form.append(word.form()));
                if (disguised.contains(form.toString())) {
                    joined = new PlainWord(
                            form.toString(),
                            words.get(i).from(),
                            words.get(i + length - 1).to(),
                            false,
                            false);
                    i += length;
                }
            }
            if (joined == null) {
                joined = words.get(i);
                i++;
            }
            result.add(joined);
        }
        return result;
    }

    private static int spelledOut(List<PlainWord> words, int first, PlainText text) {
        int next = first;
        while (next < words.size()
                && isLetter(words.get(next), text)
                && (next == first
                        || (text.at(words.get(next - 1).to())
                                        == text.at(words.get(first).to())
                                && words.get(next).from() == words.get(next - 1).to() + 1
                                && " .-_*".indexOf(text.at(words.get(first).to())) >= 0))) {
            next++;
        }
        return next - first;
    }

    private static boolean isLetter(PlainWord word, PlainText text) {
        return word.to() - word.from() == 1 && text.at(word.from()) >= 'a' && text.at(word.from()) <= 'z';
    }

    /** The words as they are meant. */
    List<PlainWord> spelt(List<PlainWord> words) {
        List<PlainWord> result = new ArrayList<>();
        for (PlainWord word : words) {
            List<String> meant = spellings.get(word.form());
            if (meant == null) {
                result.add(word);
            } else {
                meant.forEach(form -> result.add(word.as(form)));
            }
        }
        return result;
    }
}
