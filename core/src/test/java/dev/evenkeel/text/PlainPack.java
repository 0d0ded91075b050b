package dev.evenkeel.text;

import dev.evenkeel.dialogue.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A small pack that has a bit of everything, behind the fast reader and behind the plain one. */
final class PlainPack {

    private static final Vocabulary VOCABULARY = Vocabulary.builder()
            .negators(List.of("not", "never", "no", "isn't", "don't", "by no means", "far from"))
            .falseNegators(List.of("not only", "why don't you", "no"))
            .intensifiers(List.of("very", "so", "really", "all too"))
            .softeners(List.of("a bit", "kind of", "a"))
            .contrasts(List.of("but", "even so", "that said"))
            .conditionals(List.of("if", "unless", "in case"))
            .conditionEnds(List.of("then", "i will"))
            .questions(List.of("can", "why", "can you"))
            .reporters(List.of("said that", "says"))
            .closings(List.of("kind regards", "thanks"))
            .footers(List.of("this email is confidential"))
            .spellings(Map.of(
                    "dont",
                    "don't",
                    "alot",
                    "a lot",
                    "gonna",
                    "going to",
                    "u",
                    "you",
                    "2day",
                    "today",
                    "idk",
                    "i don't know"))
            .collections(Map.of("units", List.of("hour~", "working day~"), "bad", List.of("bad", "idiot", "not good")))
            .commonWords(Map.of(
                    "en", List.of("the", "is", "and", "you", "a", "i"),
                    "de", List.of("ist", "und", "du", "in", "the", "u"),
                    "fr", List.of("est", "et", "in")))
            .build();

    private static final List<String> PHRASES = List.of(
            "still waiting",
            "(i am|i'm) waiting",
            "wait~ here",
            "_ times",
            "waited ... days",
            "# @units",
            "refund #",
            "^ hello",
            "you $",
            "so bad",
            "@bad",
            "don't know",
            "a lot",
            "a ... b ... c",
            "_ ... bad",
            "bad ... _ ... you",
            "#",
            "😡",
            ":(",
            "<3 you",
            "you idiot",
            "idiot",
            "not (so|) ... good",
            "i'm ... good",
            "good",
            "happy",
            "not happy",
            "you (are|) _ idiot",
            "the ... the",
            "if ... bad",
            "i d",
            "working day",
            "^ you $",
            "ok",
            "ok ok",
            "ﬁne",
            "день",
            "день день",
            "😡 😡",
            "a b c d e f g h i d a b",
            "soo",
            "goodd",
            "is ... so ... very ... bad ... you",
            "no",
            "but bad",
            "can you",
            "don't",
            "today",
            "going to",
            "i don't know");

    private static final List<String> EXCEPTIONS = List.of(
            "good",
            "idiot ... _ ... _",
            "bad ... _ ... _",
            "not (_|) (|_) _",
            "a ... b ... _",
            "(so|very|but) ... _",
            "^ you _",
            "i'm _ $",
            "the ... _ ... _ ... _",
            "is _ _ _ _ _",
            "_ 😡 ... _",
            "# ... _",
            "still ... waiting");

    private static final List<String> DISGUISED = List.of("you idiot~", "@bad", "ass", "hell", "is");

    /** Words, marks and odd things that its phrases are made of, or that come close. */
    static final List<String> WORDS = List.of(
            "I",
            "i",
            "am",
            "I'm",
            "i’m",
            "waiting",
            "wait",
            "waits",
            "here",
            "still",
            "waited",
            "days",
            "day",
            "hours",
            "hour",
            "3",
            "£5",
            "$5",
            "50.00",
            "9:30",
            "1,000",
            "3rd",
            "refund",
            "hello",
            "Hello",
            "you",
            "YOU",
            "u",
            "so",
            "sooo",
            "SOOO",
            "soooo",
            "bad",
            "BAD",
            "baaad",
            "don't",
            "dont",
            "DON’T",
            "know",
            "a",
            "lot",
            "alot",
            "b",
            "c",
            "d",
            "😡",
            "👍🏽",
            "❤️",
            "👨‍👩‍👧",
            ":(",
            ":-((",
            ">:(",
            "<3",
            "</3",
            ":D",
            ":'(",
            "=)",
            "idiot",
            "1d10t",
            "id!ot",
            "i d i o t",
            "I-D-I-O-T",
            "id**t",
            "i***t",
            "!d10t",
            "@idiot",
            "#idiot",
            "@bob",
            "@bob's",
            "http://x.y/z?a=b",
            "www.evil.com",
            "not",
            "never",
            "no",
            "isn't",
            "only",
            "why",
            "very",
            "really",
            "all",
            "too",
            "bit",
            "kind",
            "of",
            "but",
            "even",
            "that",
            "said",
            "if",
            "unless",
            "in",
            "case",
            "then",
            "will",
            "can",
            "says",
            "good",
            "goooood",
            "goooodd",
            "goodd",
            "happy",
            "HAPPY",
            "the",
            "is",
            "und",
            "ist",
            "est",
            "day.",
            "by",
            "means",
            "far",
            "from",
            "gonna",
            "2day",
            "idk",
            "to",
            "going",
            "today",
            "ok",
            "OK",
            "fine",
            "ﬁne",
            "ＦＩＮＥ",
            "ＩＤ＊ＯＴ",
            "день",
            "ДЕНЬ",
            "中文",
            "é",
            "e\u0301",
            "İ",
            "ß",
            "𝐛𝐚𝐝",
            "b\u00adad",
            "b\u200bad",
            "wow!that",
            "a$$",
            "x_y",
            "o'1.5",
            "1'5.5",
            "1.1.1.1",
            "a1.5",
            "it's",
            "'ello'",
            "e.g.",
            "U.S.",
            "\"",
            "“",
            "”",
            "'",
            "...",
            "..",
            ".",
            "!",
            "!!",
            "!!!",
            "?",
            "??",
            "?!",
            ",",
            ";",
            ":",
            "-",
            "--",
            " - ",
            "(",
            ")",
            "[",
            "]",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "\u2028",
            "…",
            "‼",
            "—",
            "\u0001",
            "\u007f",
            "\ud800",
            "\udc00",
            "\u3000",
            "*",
            "***",
            "@",
            "#",
            "$",
            "%",
            "&",
            "_",
            "+",
            "|",
            "/",
            "=",
            "<",
            ">",
            "^",
            "~",
            "`",
            "{",
            "}",
            "\uD83C\uDDEC",
            "1️⃣",
            "ﷺ",
            "½",
            "²",
            "™",
            "€",
            "€5",
            "\ue000",
            "\uDB40\uDC41",
            "x");

    private static final int SHARED = 17;
    private static final int SHARED_BY_EXCEPTIONS = 8;

    /** The number of a phrase whose sentences count only upwards, "you idiot", and when its hits do not count. */
    static final int INSULT = number(PHRASES.indexOf("you idiot"));

    static final int INSULT_DROPS = Context.NEGATED | Context.QUOTED;

    final Lexicon fast;
    final PlainReader plain;

    PlainPack() {
        fast = weighted(WordWeights.none());
        List<LexiconBuilder.NumberedPhrase> phrases = new ArrayList<>();
        for (int i = 0; i < PHRASES.size(); i++) {
            phrases.add(new LexiconBuilder.NumberedPhrase(number(i), PhraseParser.parse(PHRASES.get(i)), false));
        }
        for (int i = 0; i < EXCEPTIONS.size(); i++) {
            phrases.add(
                    new LexiconBuilder.NumberedPhrase(exceptionNumber(i), PhraseParser.parse(EXCEPTIONS.get(i)), true));
        }
        plain = new PlainReader(
                "en",
                VOCABULARY,
                phrases,
                DISGUISED.stream().map(word -> PhraseParser.parse(word).parts()).toList());
    }

    /** Some share a number, as the phrases of one rule do. */
    private static int number(int phrase) {
        return phrase % SHARED;
    }

    private static int exceptionNumber(int exception) {
        return exception % SHARED_BY_EXCEPTIONS;
    }

    /** The fast reader of this pack, with weights. */
    Lexicon weighted(WordWeights weights) {
        return weighted(weights, WordWeights.none());
    }

    /** The fast reader of this pack, with weights for feelings and for signals. */
    Lexicon weighted(WordWeights weights, WordWeights signalWeights) {
        LexiconBuilder lexicon = Lexicon.builder().vocabulary(VOCABULARY).language("en");
        for (int i = 0; i < PHRASES.size(); i++) {
            lexicon.phrase(number(i), PHRASES.get(i));
        }
        for (int i = 0; i < EXCEPTIONS.size(); i++) {
            lexicon.exception(exceptionNumber(i), EXCEPTIONS.get(i));
        }
        DISGUISED.forEach(lexicon::disguised);
        return lexicon.weights(weights)
                .signalWeights(signalWeights)
                .rising(INSULT, INSULT_DROPS)
                .build();
    }

    /** Weights of some words and pairs that its texts are made of, none of them chosen. */
    static Map<WordFeature, Long> weights() {
        return weights(7);
    }

    static Map<WordFeature, Long> weights(int seed) {
        Lexicon cutter = new PlainPack().fast;
        Random random = new Random(seed);
        Map<WordFeature, Long> weights = new TreeMap<>();
        for (int i = 0; i < 4000; i++) {
            String text = WORDS.get(random.nextInt(WORDS.size())) + " " + WORDS.get(random.nextInt(WORDS.size())) + " "
                    + WORDS.get(random.nextInt(WORDS.size()));
            for (WordFeature feature : cutter.features(text, Channel.CHAT).features()) {
                int[] row = random.ints(WordWeights.COLUMNS, -WordWeights.LARGEST, WordWeights.LARGEST + 1)
                        .toArray();
                weights.put(feature, WordWeights.pack(row));
            }
        }
        return weights;
    }
}
