package dev.evenkeel.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.Rulebook;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.signal.SignalRule;
import dev.evenkeel.signal.SignalScanner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Letters far longer than the texts that scratch is made for show just what their paragraphs show. */
class LongLettersTest {

    private static final Rulebook RULES = Layers.of(new StandardFiles().get()).rulebook();
    private static final SignalScanner SCANNER = SignalScanner.of(RULES.signals(), RULES.vocabulary(), RULES.locale());

    /** What the pack's own examples say: texts near everything that its rules look for. */
    private static final List<String> EXAMPLES = examples();

    private static List<String> examples() {
        List<String> texts = new ArrayList<>();
        for (SignalRule rule : RULES.signals()) {
            texts.addAll(rule.info().examples().match());
            texts.addAll(rule.info().examples().noMatch());
        }
        return List.copyOf(texts);
    }

    @Property(tries = 100)
    void a_letter_matches_the_rules_that_its_paragraphs_match(@ForAll("paragraphs") List<String> paragraphs) {
        assertThat(matching(String.join("\n\n", paragraphs))).isEqualTo(matchingOneByOne(paragraphs));
    }

    @Example
    void all_examples_of_the_pack_in_one_letter_match_the_rules_that_they_match_alone() {
        assertThat(matching(String.join("\n\n", EXAMPLES))).isEqualTo(matchingOneByOne(EXAMPLES));
    }

    private static Set<RuleId> matchingOneByOne(List<String> paragraphs) {
        Set<RuleId> matching = new LinkedHashSet<>();
        paragraphs.forEach(paragraph -> matching.addAll(matching(paragraph)));
        return matching;
    }

    private static Set<RuleId> matching(String text) {
        return SCANNER.matching(text, Channel.CHAT);
    }

    @Provide
    Arbitrary<List<String>> paragraphs() {
        return Arbitraries.of(EXAMPLES).list().ofMinSize(100).ofMaxSize(300);
    }
}
