package dev.evenkeel.training;

import dev.evenkeel.text.WordFeature;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into the features that weights hang on, close to how the engine reads it. */
final class Cutter {

    private static final int NEGATION_REACH = 3;
    private static final double MOST_EXCLAMATIONS = 3;
    private static final double MOST_SHOUTED = 4;
    private static final String NUMBER = "#";

    private static final Set<String> NEGATORS = Set.of(
            "not",
            "no",
            "never",
            "cannot",
            "without",
            "nothing",
            "neither",
            "nor",
            "hardly",
            "nobody",
            "none",
            "dont",
            "doesnt",
            "didnt",
            "isnt",
            "wasnt",
            "arent",
            "wont",
            "cant",
            "couldnt",
            "wouldnt",
            "shouldnt",
            "havent",
            "hasnt",
            "hadnt",
            "aint");

    private static final Set<String> CONTRASTS = Set.of("but", "however", "though", "although", "yet");

    /** Links and mentions, placeholders, emoticons, numbers, words, clause ends, emoji. */
    private static final Pattern TOKEN = Pattern.compile("(?<opaque>https?://\\S+|www\\.\\S+|@\\w+|\\[[A-Z]+]|<\\w+>)"
            + "|(?<face>[:;]-?[()dp/|3]|<3)"
            + "|(?<number>[\\p{Sc}]?\\d[\\d.,:]*\\p{L}{0,3})"
            + "|(?<word>[\\p{L}\\p{M}\\p{N}*]+(?:'[\\p{L}\\p{N}]+)*)"
            + "|(?<end>[.!?\\n]+)"
            + "|(?<clause>[,;:()]|\\s-+\\s)"
            + "|(?<emoji>\\p{So}|[\\x{1F000}-\\x{1FAFF}])");

    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}@#\\[])\\p{Lu}{3,}(?![\\p{L}\\]])");
    private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");

    private Cutter() {}

    static TextFeatures cut(String text) {
        List<WordFeature> features = new ArrayList<>();
        int words = 0;
        int reach = 0;
        String before = null;
        Matcher token = TOKEN.matcher(folded(text));
        while (token.find()) {
            if (token.group("opaque") != null) {
                before = null;
                continue;
            }
            if (token.group("end") != null || token.group("clause") != null) {
                reach = 0;
                before = null;
                continue;
            }
            String word = token.group("number") != null ? NUMBER : token.group().replace(":-", ":");
            words++;
            if (CONTRASTS.contains(word)) {
                reach = 0;
            }
            features.add(WordFeature.word(word, reach > 0));
            if (before != null) {
                features.add(WordFeature.pair(before, word));
            }
            reach = NEGATORS.contains(word) || word.endsWith("n't") ? NEGATION_REACH : Math.max(0, reach - 1);
            before = word;
        }
        double exclaimed = Math.min((double) text.chars().filter(c -> c == '!').count(), MOST_EXCLAMATIONS);
        double shouted = Math.min((double) CAPITALS.matcher(text).results().count(), MOST_SHOUTED);
        return new TextFeatures(features, words, exclaimed / MOST_EXCLAMATIONS, shouted / MOST_SHOUTED);
    }

    private static String folded(String text) {
        String plain = text.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .toLowerCase(Locale.ROOT);
        return STRETCHED.matcher(plain).replaceAll("$1$1");
    }
}
