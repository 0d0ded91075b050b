package dev.evenkeel.technique;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.text.Context;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.Vocabulary;
import dev.evenkeel.text.Wording;
import dev.evenkeel.text.WordingHit;
import dev.evenkeel.text.WordingScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Recognises the techniques that an agent's line shows, in free wording.
 *
 * <p>Immutable and thread-safe: built once from the rules of a pack, then shared. Rules that know their words come first;
 * sentences in which none of them has a hit are read by their shape, by the weak rules.
 */
public final class TechniqueRecogniser {

    private final ImmutableList<TechniqueRule> rules;
    private final WordingScanner scanner;

    private TechniqueRecogniser(ImmutableList<TechniqueRule> rules, WordingScanner scanner) {
        this.rules = rules;
        this.scanner = scanner;
    }

    /**
     * A recogniser for the rules that act.
     *
     * @throws dev.evenkeel.text.PhraseSyntaxException if a phrase is not in the phrase syntax
     */
    public static TechniqueRecogniser of(List<TechniqueRule> rules, Vocabulary vocabulary) {
        ImmutableList<TechniqueRule> acting =
                rules.stream().filter(rule -> rule.info().mode() == Mode.ON).collect(ImmutableList.toImmutableList());
        List<Wording> wordings = acting.stream()
                .map(rule -> new Wording(rule.phrases(), rule.unless(), rule.drops(), rule.only()))
                .toList();
        return new TechniqueRecogniser(acting, WordingScanner.of(wordings, vocabulary));
    }

    /**
     * Every use of a technique in a line, in the order in which they appear.
     *
     * @param channel the medium; on email, quoted history, signature and legal footer are not read
     */
    public List<TechniqueUse> recognise(String text, Channel channel) {
        List<WordingHit> hits = scanner.scan(text, channel).hits();
        Sentences sentences = new Sentences(Sentence.of(text));
        List<TechniqueUse> uses = new ArrayList<>();
        for (WordingHit hit : hits) {
            if (!rules.get(hit.wording()).weak()) {
                uses.add(use(rules.get(hit.wording()), hit.span()));
                sentences.explain(hit.span());
            }
        }
        readShapes(hits, sentences, uses);
        uses.sort(Comparator.<TechniqueUse>comparingInt(use -> use.span().start())
                .thenComparingInt(use -> use.span().end())
                .thenComparing(use -> use.rule().id()));
        return ImmutableList.copyOf(uses);
    }

    private void readShapes(List<WordingHit> hits, Sentences sentences, List<TechniqueUse> uses) {
        Sentences left = sentences.unexplained();
        boolean lineAsks = sentences.all().stream().anyMatch(Sentence::asked);
        for (WordingHit hit : hits) {
            TechniqueRule rule = rules.get(hit.wording());
            Sentence sentence = rule.weak() && !(lineAsks && (rule.drops() & Context.ASKED) != 0)
                    ? left.at(hit.span().start())
                    : null;
            if (sentence != null && sentence.words() >= rule.words()) {
                uses.add(use(rule, hit.span()));
                left.explain(hit.span());
            }
        }
        boolean asks = sentences.all().stream().anyMatch(Sentence::asked);
        for (TechniqueRule rule : rules) {
            if (rule.weak() && rule.phrases().isEmpty() && !(asks && (rule.drops() & Context.ASKED) != 0)) {
                for (Sentence sentence : left.unexplained().all()) {
                    if (fits(rule, sentence)) {
                        uses.add(use(rule, sentence.span()));
                    }
                }
            }
        }
    }

    private static boolean fits(TechniqueRule rule, Sentence sentence) {
        int context = sentence.asked() ? Context.ASKED : 0;
        return sentence.words() >= rule.words()
                && (context & rule.drops()) == 0
                && (context & rule.only()) == rule.only();
    }

    private static TechniqueUse use(TechniqueRule rule, Span span) {
        return new TechniqueUse(rule.technique(), span, rule.info().id(), rule.weak());
    }
}
