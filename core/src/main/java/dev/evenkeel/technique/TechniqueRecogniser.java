package dev.evenkeel.technique;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.text.Context;
import dev.evenkeel.text.Lexicon;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.Vocabulary;
import dev.evenkeel.text.Wording;
import dev.evenkeel.text.WordingHit;
import dev.evenkeel.text.WordingScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Recognises the techniques that an agent's line shows, in free wording or in a reply of the pack.
 *
 * <p>Immutable and thread-safe: built once from the rules of a pack, then shared. Rules that know their words come first, and
 * replies that were recommended; sentences in which none of them has a hit are read by their shape, by the weak rules.
 */
public final class TechniqueRecogniser {

    private final List<TechniqueRule> rules;
    private final KnownReplies replies;
    /** The wordings of the rules, then the runs of the replies. */
    private final WordingScanner scanner;

    private TechniqueRecogniser(List<TechniqueRule> rules, KnownReplies replies, WordingScanner scanner) {
        this.rules = rules;
        this.replies = replies;
        this.scanner = scanner;
    }

    /**
     * A recogniser for the rules that act.
     *
     * @param replies what the pack itself recommends to say
     * @throws dev.evenkeel.text.PhraseSyntaxException if a phrase is not in the phrase syntax
     */
    public static TechniqueRecogniser of(List<TechniqueRule> rules, List<KnownReply> replies, Vocabulary vocabulary) {
        return of(rules, replies, lexicon(rules, replies, vocabulary));
    }

    /** A recogniser for the rules that act, with the {@link #lexicon(List, List, Vocabulary) lexicon} that they were compiled into before. */
    public static TechniqueRecogniser of(List<TechniqueRule> rules, List<KnownReply> replies, Lexicon lexicon) {
        List<TechniqueRule> acting = Rule.acting(rules);
        KnownReplies known = new KnownReplies(replies);
        return new TechniqueRecogniser(acting, known, WordingScanner.of(wordings(acting, known), lexicon));
    }

    /**
     * What the rules that act and the replies are compiled into.
     *
     * @throws dev.evenkeel.text.PhraseSyntaxException if a phrase is not in the phrase syntax
     */
    public static Lexicon lexicon(List<TechniqueRule> rules, List<KnownReply> replies, Vocabulary vocabulary) {
        return WordingScanner.lexicon(
                wordings(Rule.acting(rules), new KnownReplies(replies)), vocabulary, WordingScanner.ANY_LANGUAGE);
    }

    private static List<Wording> wordings(List<TechniqueRule> acting, KnownReplies known) {
        List<Wording> wordings = new ArrayList<>();
        acting.forEach(rule -> wordings.add(new Wording(rule.phrases(), rule.unless(), rule.drops(), rule.only())));
        wordings.addAll(known.wordings());
        return wordings;
    }

    /**
     * Every use of a technique in a line, in the order in which they appear.
     *
     * @param channel the medium; on email, quoted history, signature and legal footer are not read
     */
    public List<TechniqueUse> recognise(String text, Channel channel) {
        List<WordingHit> hits = new ArrayList<>();
        Map<Integer, Span> runs = new HashMap<>();
        for (WordingHit hit : scanner.scan(text, channel).hits()) {
            if (hit.wording() < rules.size()) {
                hits.add(hit);
            } else {
                runs.putIfAbsent(hit.wording() - rules.size(), hit.span());
            }
        }
        LineSentences sentences = new LineSentences(Sentence.of(scanner.body(text, channel)));
        List<TechniqueUse> known = replies.shown(runs);
        List<TechniqueUse> uses = new ArrayList<>(known);
        uses.forEach(use -> sentences.explain(use.span()));
        for (WordingHit hit : hits) {
            if (!rules.get(hit.wording()).weak() && isMeant(rules.get(hit.wording()), hit.span(), known)) {
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

    /** "Let me see what I can do" offers nothing where it stands in a reply of which the pack says that it takes on a matter. */
    private static boolean isMeant(TechniqueRule rule, Span span, List<TechniqueUse> known) {
        if (rule.within().isEmpty()) {
            return true;
        }
        List<TechniqueUse> around =
                known.stream().filter(use -> use.span().overlaps(span)).toList();
        return around.isEmpty() || around.stream().anyMatch(use -> rule.within().contains(use.technique()));
    }

    private void readShapes(List<WordingHit> hits, LineSentences sentences, List<TechniqueUse> uses) {
        LineSentences left = sentences.unexplained();
        boolean lineAsks = sentences.all().stream().anyMatch(Sentence::asked);
        for (WordingHit hit : hits) {
            TechniqueRule rule = rules.get(hit.wording());
            Sentence sentence = readsShape(rule, lineAsks) ? left.at(hit.span().start()) : null;
            if (sentence != null && sentence.words() >= rule.words()) {
                uses.add(use(rule, hit.span()));
                left.explain(hit.span());
            }
        }
        for (TechniqueRule rule : rules) {
            if (rule.phrases().isEmpty() && readsShape(rule, lineAsks)) {
                for (Sentence sentence : left.unexplained().all()) {
                    if (fits(rule, sentence)) {
                        uses.add(use(rule, sentence.span()));
                    }
                }
            }
        }
    }

    /** Whether a rule reads shapes in such a line; one that drops questions reads none in a line that asks anything. */
    private static boolean readsShape(TechniqueRule rule, boolean lineAsks) {
        return rule.weak() && !(lineAsks && (rule.drops() & Context.ASKED) != 0);
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
