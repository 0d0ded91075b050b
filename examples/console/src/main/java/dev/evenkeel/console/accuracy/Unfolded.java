package dev.evenkeel.console.accuracy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as somebody would see it who knows words in plain small letters alone.
 *
 * <p>The engine's folding cannot be switched off. In place of that, every word that needs it (with a capital, stretched, with an
 * accent, a typographic apostrophe, digits or masks for letters) becomes one that nobody knows, of the same length and with the
 * same capitals.
 */
final class Unfolded {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'\u2019\uFF07*@$]*[\\p{L}\\p{N}])?");
    private static final Pattern PLAIN = Pattern.compile("[a-z]+(?:'[a-z]+)*|\\p{N}+[a-z]{0,2}");
    private static final Pattern STRETCHED = Pattern.compile(".*(\\p{L})\\1\\1.*");
    private static final String UNKNOWN = "qz";

    private Unfolded() {}

    static String of(String text) {
        return WORD.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(isPlain(found.group()) ? found.group() : unknown(found.group())));
    }

    private static boolean isPlain(String word) {
        return PLAIN.matcher(word).matches() && !STRETCHED.matcher(word).matches();
    }

    private static String unknown(String word) {
        StringBuilder unknown = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            String letter = UNKNOWN.substring(i % UNKNOWN.length(), i % UNKNOWN.length() + 1);
            unknown.append(Character.isUpperCase(word.charAt(i)) ? letter.toUpperCase(Locale.ROOT) : letter);
        }
        return unknown.toString();
    }
}
