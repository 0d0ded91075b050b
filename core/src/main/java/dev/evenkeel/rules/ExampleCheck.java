package dev.evenkeel.rules;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.review.FindingRule;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.signal.RuleInfo;
import dev.evenkeel.signal.SignalRule;
import dev.evenkeel.signal.SignalScanner;
import dev.evenkeel.technique.CommitmentRule;
import dev.evenkeel.technique.TechniqueRecogniser;
import dev.evenkeel.technique.TechniqueRule;
import dev.evenkeel.text.Vocabulary;
import dev.evenkeel.text.Wording;
import dev.evenkeel.text.WordingHit;
import dev.evenkeel.text.WordingScanner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Runs the examples of every rule that looks for phrases through what the engine itself looks with. */
final class ExampleCheck {
    private final Layers layers;
    private final Problems problems;

    ExampleCheck(Layers layers, Problems problems) {
        this.layers = layers;
        this.problems = problems;
    }

    void check(Rulebook book) {
        Vocabulary words = book.vocabulary();
        signals(book);
        wordings(book.commitments(), CommitmentRule::info, ExampleCheck::wordingOf, words);
        wordings(
                book.findings().stream()
                        .filter(rule -> !rule.phrases().isEmpty())
                        .toList(),
                FindingRule::info,
                ExampleCheck::wordingOf,
                words);
        TechniqueRecogniser recogniser = TechniqueRecogniser.of(book.recognition(), List.of(), words);
        for (TechniqueRule rule : book.recognition()) {
            if (rule.info().mode() == Mode.ON) {
                run(
                        rule.info(),
                        text -> recogniser.recognise(text, Channel.CHAT).stream()
                                .anyMatch(use -> use.rule().equals(rule.info().id())));
            }
        }
    }

    static Wording wordingOf(FindingRule rule) {
        return new Wording(rule.phrases(), rule.unless(), rule.drops(), 0);
    }

    private static Wording wordingOf(CommitmentRule rule) {
        return new Wording(rule.phrases(), rule.unless(), rule.drops(), 0);
    }

    /** Signals are read as messages are: with the words of all rules at hand, and disguised ones seen through. */
    private void signals(Rulebook book) {
        SignalScanner scanner = SignalScanner.of(book.signals(), book.vocabulary(), book.locale());
        for (SignalRule rule : book.signals()) {
            if (rule.info().mode() != Mode.OFF) {
                run(
                        rule.info(),
                        text -> scanner.matching(text, Channel.CHAT)
                                .contains(rule.info().id()));
            }
        }
    }

    private <R> void wordings(
            List<R> rules, Function<R, RuleInfo> info, Function<R, Wording> wording, Vocabulary vocabulary) {
        List<R> acting = rules.stream()
                .filter(rule -> info.apply(rule).mode() != Mode.OFF)
                .toList();
        WordingScanner scanner = WordingScanner.of(acting.stream().map(wording).toList(), vocabulary);
        for (int i = 0; i < acting.size(); i++) {
            int number = i;
            run(info.apply(acting.get(i)), text -> found(scanner, text).contains(number));
        }
    }

    private static Set<Integer> found(WordingScanner scanner, String text) {
        Set<Integer> found = new LinkedHashSet<>();
        for (WordingHit hit : scanner.scan(text, Channel.CHAT).hits()) {
            found.add(hit.wording());
        }
        return found;
    }

    private void run(RuleInfo rule, Function<String, Boolean> fires) {
        for (Value.Text text : examples(rule, "match")) {
            if (!fires.apply(text.text())) {
                problems.at(
                        text.origin(), "the example does not match " + rule.id().id(), "\"" + text.text() + "\"");
            }
        }
        for (Value.Text text : examples(rule, "noMatch")) {
            if (fires.apply(text.text())) {
                problems.at(
                        text.origin(),
                        "the example matches " + rule.id().id() + " and must not",
                        "\"" + text.text() + "\"");
            }
        }
    }

    /** The examples as the packs give them, with their places. */
    private List<Value.Text> examples(RuleInfo rule, String kind) {
        List<Value.Text> texts = new ArrayList<>();
        if (layers.rule(rule.id().id()).get("examples") instanceof Value.Fields examples
                && examples.get(kind) instanceof Value.Items list) {
            for (Value item : list.items()) {
                if (item instanceof Value.Text text) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }
}
