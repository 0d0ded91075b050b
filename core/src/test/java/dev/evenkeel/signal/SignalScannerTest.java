package dev.evenkeel.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.text.Context;
import dev.evenkeel.text.LearnedWords;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.Vocabulary;
import dev.evenkeel.text.WordFeature;
import dev.evenkeel.text.WordSums;
import dev.evenkeel.text.WordWeights;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which signals a message shows, how strongly, and which rule found them. */
class SignalScannerTest {

    private static final Vocabulary VOCABULARY = Vocabulary.builder()
            .negators(List.of("not", "never"))
            .intensifiers(List.of("so", "very"))
            .softeners(List.of("a bit"))
            .contrasts(List.of("but"))
            .questions(List.of("can you", "why"))
            .commonWords(Map.of("en", List.of("you", "are", "the", "is")))
            .build();

    private static final int USUAL_DROPS = Context.NEGATED | Context.QUOTED;

    private static final SignalScanner SCANNER = SignalScanner.of(
            List.of(
                    rule("test.anger.angry", SignalId.ANGER, 0.6, false, Mode.ON, "angry"),
                    rule("test.anger.livid", SignalId.ANGER, 0.9, false, Mode.ON, "livid"),
                    rule("test.insult.mild", SignalId.INSULT, 0.5, false, Mode.ON, "useless", "a joke"),
                    rule("test.insult.severe", SignalId.INSULT, 0.9, true, Mode.ON, "you (idiot~|moron~)"),
                    rule("test.waiting.off", SignalId.WAITING, 0.5, false, Mode.OFF, "waiting"),
                    rule("test.gratitude.cheers", SignalId.GRATITUDE, 0.6, false, Mode.ON, "cheers"),
                    rule("test.sarcasm.cheers", SignalId.SARCASM, 0.7, false, Mode.ON, "cheers for nothing"),
                    rule("test.urgency.trial", SignalId.URGENCY, 0.5, false, Mode.SHADOW, "today"),
                    new SignalRule(
                            RuleInfo.of("test.profanity.plain"),
                            SignalId.PROFANITY,
                            0.5,
                            false,
                            List.of("damn"),
                            List.of("damn good"),
                            USUAL_DROPS)),
            VOCABULARY,
            "en");

    @Test
    void tells_what_was_found_where_and_by_which_rule() {
        assertThat(signals("I am angry"))
                .containsExactly(new Signal(SignalId.ANGER, 0.6, new Span(5, 10), new RuleId("test.anger.angry")));
    }

    @Test
    void thanks_within_sarcasm_are_not_meant_and_others_are() {
        assertThat(signals("Cheers for nothing")).extracting(Signal::id).containsExactly(SignalId.SARCASM);
        assertThat(signals("Cheers for nothing. Sorry, cheers really"))
                .contains(new Signal(SignalId.GRATITUDE, 0.6, new Span(27, 33), new RuleId("test.gratitude.cheers")));
    }

    @Test
    void rules_with_the_same_open_exception_are_each_taken_back_by_it() {
        SignalScanner scanner = SignalScanner.of(
                List.of(
                        unless("test.anger.angry", SignalId.ANGER, "angry", "film ... _"),
                        unless("test.sadness.sad", SignalId.SADNESS, "sad", "film ... _", "sad _"),
                        unless("test.anxiety.afraid", SignalId.ANXIETY, "afraid", "book ... _")),
                VOCABULARY,
                "en");

        assertThat(scanner.matching("a film so angry, sad, afraid", Channel.CHAT))
                .containsExactly(new RuleId("test.anxiety.afraid"));
        assertThat(scanner.matching("angry sad afraid", Channel.CHAT))
                .containsExactly(new RuleId("test.anger.angry"), new RuleId("test.anxiety.afraid"));
        assertThat(scanner.matching("a film so angry, sad, afraid. ".repeat(50), Channel.CHAT))
                .containsExactly(new RuleId("test.anxiety.afraid"));
    }

    private static SignalRule unless(String id, SignalId signal, String phrase, String... exceptions) {
        return new SignalRule(RuleInfo.of(id), signal, 0.5, false, List.of(phrase), List.of(exceptions), USUAL_DROPS);
    }

    @Test
    void tells_every_rule_that_matches_the_outdone_ones_too() {
        assertThat(SCANNER.matching("angry? I am livid, not useless, it is damn good", Channel.CHAT))
                .containsExactly(new RuleId("test.anger.angry"), new RuleId("test.anger.livid"));
    }

    @Test
    void of_the_words_that_hidden_letters_could_be_the_strongest_is_meant() {
        SignalScanner scanner = SignalScanner.of(
                List.of(
                        rule("test.profanity.mild", SignalId.PROFANITY, 0.3, false, Mode.ON, "feck"),
                        rule("test.profanity.strong", SignalId.PROFANITY, 0.8, false, Mode.ON, "fuck")),
                VOCABULARY,
                "en");

        assertThat(scanner.matching("f**k this", Channel.CHAT)).containsExactly(new RuleId("test.profanity.strong"));
    }

    @ParameterizedTest
    @CsvSource({
        "so angry, 0.75",
        "a bit angry, 0.36",
        "I am ANGRY, 0.66",
        "angry!, 0.66",
        "'angry, but fine', 0.48",
        "so livid, 1",
    })
    void strength_follows_how_it_was_said(String text, double strength) {
        assertThat(signals(text))
                .singleElement()
                .satisfies(signal -> assertThat(signal.strength()).isCloseTo(strength, within(1e-9)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I am not angry", "they were \"angry\"", "that was damn good", "still waiting"})
    void drops_what_was_not_meant(String text) {
        assertThat(signals(text)).isEmpty();
    }

    @Test
    void of_one_signal_only_the_strongest_is_listed() {
        assertThat(signals("angry, angry, livid and angry"))
                .singleElement()
                .extracting(signal -> signal.rule().id())
                .isEqualTo("test.anger.livid");
        assertThat(signals("angry, angry"))
                .singleElement()
                .extracting(Signal::span)
                .isEqualTo(new Span(0, 5));
    }

    @Test
    void a_rule_in_shadow_is_told_and_does_not_act() {
        assertThat(signals("today, today")).isEmpty();
        assertThat(SCANNER.use("today, today", Channel.CHAT, ScannedText::shadows))
                .containsExactly(new Why(new RuleId("test.urgency.trial"), "in shadow: shows urgency"));
        assertThat(SCANNER.use("angry", Channel.CHAT, ScannedText::shadows)).isEmpty();
    }

    @Test
    void every_rule_in_shadow_is_told_those_of_one_signal_too() {
        SignalScanner scanner = SignalScanner.of(
                List.of(
                        rule("test.urgency.day", SignalId.URGENCY, 0.9, false, Mode.SHADOW, "today"),
                        rule("test.urgency.hour", SignalId.URGENCY, 0.1, false, Mode.SHADOW, "this hour")),
                VOCABULARY,
                "en");

        assertThat(scanner.use("this hour, not today, today", Channel.CHAT, ScannedText::shadows))
                .extracting(Why::rule)
                .containsExactly(new RuleId("test.urgency.hour"), new RuleId("test.urgency.day"));
    }

    @Test
    void an_insult_in_shadow_does_not_let_its_sentence_count_only_upwards() {
        WordSums on = sums(Mode.ON, "you idiot");

        assertThat(sums(Mode.OFF, "you idiot").of(0))
                .isNegative()
                .isEqualTo(sums(Mode.SHADOW, "you idiot").of(0));
        assertThat(on.of(0)).isZero();
    }

    private static WordSums sums(Mode mode, String text) {
        WordWeights weights = WordWeights.of(
                Map.of(WordFeature.word("idiot", false), WordWeights.pack(new int[] {-9, 0, 0, 0, 0, 0, 0, 0})));
        SignalRule insult = rule("test.insult.idiot", SignalId.INSULT, 0.5, false, mode, "idiot");
        List<SignalRule> rules = List.of(insult);
        return SignalScanner.of(rules, SignalScanner.lexicon(rules, VOCABULARY, "en", LearnedWords.of(weights)))
                .scan(text, Channel.CHAT)
                .sums();
    }

    @ParameterizedTest
    @CsvSource({
        "useless, false",
        "useless and a joke, true",
        "useless. useless, true",
        "you idiot, true",
        "you 1d10ts, true",
        "fine, false",
    })
    void two_insults_are_severe_and_so_is_one_whose_rule_says_so(String text, boolean severe) {
        assertThat(SCANNER.use(text, Channel.CHAT, ScannedText::isSevere)).isEqualTo(severe);
    }

    @Test
    void insults_that_overlap_are_one() {
        SignalScanner scanner = SignalScanner.of(
                List.of(rule("test.insult.mild", SignalId.INSULT, 0.5, false, Mode.ON, "useless lot", "lot of fools")),
                VOCABULARY,
                "en");

        assertThat(scanner.use("useless lot of fools", Channel.CHAT, ScannedText::isSevere))
                .isFalse();
        assertThat(scanner.use("useless lot, lot of fools", Channel.CHAT, ScannedText::isSevere))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "WHERE IS THE PARCEL, 0, 19, core.shouting.capitals",
        "I HAVE BEEN WAITING FOREVER for the thing, 2, 27, core.shouting.capitals",
        "answer me!!! please, 9, 12, core.shouting.exclamations",
        "no!! come on!!, 2, 4, core.shouting.exclamations",
    })
    void hears_shouting(String text, int start, int end, String rule) {
        assertThat(signals(text))
                .filteredOn(signal -> signal.id().equals(SignalId.SHOUTING))
                .extracting(Signal::span, signal -> signal.rule().id())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(new Span(start, end), rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OK", "my IBAN and BIC please", "the SIM is fine!", "thanks!!", "Hello! Bye! Hi!"})
    void does_not_mistake_acronyms_and_single_marks_for_shouting(String text) {
        assertThat(signals(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Fine. Is it here?, 6, 16",
        "hello there can you help, -1, -1",
        "'hello, can you help', 0, 19",
        "??, 0, 1"
    })
    void hears_a_question(String text, int start, int end) {
        assertThat(signals(text))
                .extracting(Signal::span)
                .isEqualTo(start < 0 ? List.of() : List.of(new Span(start, end)));
    }

    @Test
    void takes_in_what_others_found() {
        Signal stronger = new Signal(SignalId.ANGER, 0.95, new Span(0, 4), new RuleId("host.model"));
        Signal other = new Signal(SignalId.SADNESS, 0.2, new Span(0, 1), new RuleId("host.model"));

        List<Signal> all = SCANNER.use("I am angry", Channel.CHAT, scanned -> {
            scanned.add(stronger);
            scanned.add(other);
            return scanned.keptSignals();
        });

        assertThat(all).containsExactly(other, stronger);
    }

    private static List<Signal> signals(String text) {
        return SCANNER.scan(text, Channel.CHAT).signals();
    }

    private static SignalRule rule(
            String id, SignalId signal, double strength, boolean severe, Mode mode, String... phrases) {
        RuleInfo info = new RuleInfo(new RuleId(id), "test", mode, false, Examples.none());
        return new SignalRule(info, signal, strength, severe, List.of(phrases), List.of(), USUAL_DROPS);
    }
}
