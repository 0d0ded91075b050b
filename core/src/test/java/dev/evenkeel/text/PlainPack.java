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

    private static final int SHARED = 17;
    private static final int SHARED_BY_EXCEPTIONS = 8;

    /** The number of a phrase whose sentences count only upwards, "you idiot", and when its hits do not count. */
    static final int INSULT = number(PHRASES.indexOf("you idiot"));

    static final int INSULT_DROPS = Context.NEGATED | Context.QUOTED;

    final Lexicon fast;
    final PlainReader plain;

    PlainPack() {
        fast = learned(LearnedWords.none());
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
    Lexicon learned(LearnedWords learned) {
        LexiconBuilder lexicon = Lexicon.builder().vocabulary(VOCABULARY).language("en");
        for (int i = 0; i < PHRASES.size(); i++) {
            lexicon.phrase(number(i), PHRASES.get(i));
        }
        for (int i = 0; i < EXCEPTIONS.size(); i++) {
            lexicon.exception(exceptionNumber(i), EXCEPTIONS.get(i));
        }
        DISGUISED.forEach(lexicon::disguised);
        return lexicon.learned(learned).rising(INSULT, INSULT_DROPS).build();
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
            String text = PlainTexts.WORDS.get(random.nextInt(PlainTexts.WORDS.size())) + " "
                    + PlainTexts.WORDS.get(random.nextInt(PlainTexts.WORDS.size())) + " "
                    + PlainTexts.WORDS.get(random.nextInt(PlainTexts.WORDS.size()));
            for (WordFeature feature : cutter.features(text, Channel.CHAT).features()) {
                int[] row = random.ints(WordWeights.COLUMNS, -WordWeights.LARGEST, WordWeights.LARGEST + 1)
                        .toArray();
                weights.put(feature, WordWeights.pack(row));
            }
        }
        return weights;
    }
}
