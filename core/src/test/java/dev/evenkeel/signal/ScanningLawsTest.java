package dev.evenkeel.signal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.text.Context;
import dev.evenkeel.text.Vocabulary;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the signals of any text, few hits or many. */
class ScanningLawsTest {

    private static final Vocabulary VOCABULARY = Vocabulary.builder()
            .negators(List.of("not", "never"))
            .intensifiers(List.of("so", "very"))
            .softeners(List.of("a bit"))
            .contrasts(List.of("but"))
            .spellings(Map.of("alot", "the lot", "unow", "not now"))
            .build();

    private static final int NO_DROPS = 0;
    private static final int NEGATED = Context.NEGATED;

    private static final List<SignalRule> RULES = List.of(
            rule("test.anger.angry", SignalId.ANGER, 0.6, Mode.ON, "angry", "angry bird", NEGATED),
            rule("test.anger.livid", SignalId.ANGER, 0.75, Mode.ON, "(livid|angry now)", "so livid", NO_DROPS),
            rule("test.anger.a-second", SignalId.ANGER, 0.6, Mode.ON, "angry", "bird ... _", NO_DROPS),
            rule("test.waiting.off", SignalId.WAITING, 0.9, Mode.OFF, "waiting", "not waiting", NO_DROPS),
            rule("test.waiting.still", SignalId.WAITING, 0.5, Mode.ON, "(still|so) waiting", "waiting room", NEGATED),
            rule("test.urgency.now", SignalId.URGENCY, 0.5, Mode.SHADOW, "now", "not now", NO_DROPS),
            rule("test.urgency.angry", SignalId.URGENCY, 0.9, Mode.SHADOW, "angry now", "livid", NEGATED),
            rule("test.satisfaction.tea", SignalId.SATISFACTION, 0.5, Mode.ON, "(tea|so tea)", "tea room", NEGATED),
            rule("test.gratitude.lot", SignalId.GRATITUDE, 0.5, Mode.ON, "the lot", "not the lot", NEGATED),
            rule("test.sarcasm.tea", SignalId.SARCASM, 0.5, Mode.ON, "(so tea|tea ... lot)", "tea now", NEGATED),
            rule("test.sarcasm.room", SignalId.SARCASM, 0.9, Mode.SHADOW, "tea the room", "bird", NO_DROPS),
            rule("test.insult.mild", SignalId.INSULT, 0.4, Mode.ON, "(useless|useless lot)", "angry lot", NEGATED),
            rule("test.insult.lot", SignalId.INSULT, 0.4, Mode.ON, "lot now", "bird ... _", NEGATED));

    private static final List<String> WORDS = List.of(
            "angry", "ANGRY", "angry", "bird", "livid", "so", "very", "a bit", "now", "NOW", "but", "not", "never",
            "still", "waiting", "room", "useless", "usele$$", "lot", "lot", "the", "tea", "alot", "unow", ".", "!", ",",
            ". ", "\n\n");

    private static final SignalScanner SCANNER = SignalScanner.of(RULES, VOCABULARY, "en");
    private static final PlainScanner PLAIN = new PlainScanner(RULES, VOCABULARY);

    @Property(tries = 3000)
    void the_scanner_finds_what_the_plain_one_finds(@ForAll("texts") String text) {
        assertThat(shown(text)).isEqualTo(PLAIN.read(text));
    }

    @Property(tries = 200)
    void of_very_many_hits_the_scanner_finds_what_the_plain_one_finds(@ForAll("longTexts") String text) {
        assertThat(shown(text)).isEqualTo(PLAIN.read(text));
    }

    private static PlainScanner.Shown shown(String text) {
        return SCANNER.use(
                text,
                Channel.CHAT,
                scanned -> new PlainScanner.Shown(
                        scanned.keptSignals().stream()
                                .filter(signal -> !signal.id().equals(SignalId.SHOUTING))
                                .toList(),
                        scanned.isSevere(),
                        List.copyOf(SCANNER.matching(text, Channel.CHAT)),
                        scanned.shadows().stream().map(Why::rule).toList()));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMaxSize(16).map(words -> String.join(" ", words));
    }

    /** Texts of so many hits that the scanner does not hold every one against every other; exceptions stand here and there. */
    @Provide
    Arbitrary<String> longTexts() {
        return Combinators.combine(
                        Arbitraries.of("not angry. ", "the angry bird. ", "waiting room. ", "angry lot. ", "livid. "),
                        Arbitraries.integers().between(150, 300),
                        Arbitraries.of(
                                "", "still waiting room. ", "so livid bird. ", "never lot now. ", "not a angry. "),
                        texts(),
                        texts())
                .as((again, times, once, before, after) -> before + ". " + once + again.repeat(times) + once + after);
    }

    private static SignalRule rule(
            String id, SignalId signal, double strength, Mode mode, String phrase, String unless, int drops) {
        RuleInfo info = new RuleInfo(new RuleId(id), "test", mode, false, Examples.none());
        return new SignalRule(info, signal, strength, false, List.of(phrase), List.of(unless), drops);
    }
}
