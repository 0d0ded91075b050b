package dev.evenkeel.signal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.text.Context;
import dev.evenkeel.text.Lexicon;
import dev.evenkeel.text.LexiconBuilder;
import dev.evenkeel.text.PhraseHit;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.SpanIndex;
import dev.evenkeel.text.TextReading;
import dev.evenkeel.text.Vocabulary;
import dev.evenkeel.text.WordFeatures;
import dev.evenkeel.text.WordWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the signals in a customer's message. Compiled once from rules, then shared between threads: immutable.
 *
 * <p>A hit has the strength of its rule, more when intensified, in capitals or exclaimed, less when softened or followed
 * by a contrast. Shouting and questions are read from the text itself.
 */
public final class SignalScanner {

    /** What people write disguised; where a word could be several, the first of these is meant, and of one the strongest. */
    private static final List<SignalId> DISGUISED =
            ImmutableList.of(SignalId.PROFANITY, SignalId.INSULT, SignalId.HARASSMENT);

    /** Who insults does not calm down, whatever else stands in the sentence. */
    private static final Set<SignalId> RISING = ImmutableSet.of(SignalId.INSULT, SignalId.HARASSMENT);

    private final List<SignalRule> rules;
    private final Lexicon lexicon;

    private SignalScanner(List<SignalRule> rules, Lexicon lexicon) {
        this.rules = rules;
        this.lexicon = lexicon;
    }

    /**
     * A scanner for the rules that are not off.
     *
     * @param language the BCP 47 tag of the language that the rules are in
     * @throws dev.evenkeel.text.PhraseSyntaxException if a phrase of a rule is not well formed
     */
    public static SignalScanner of(List<SignalRule> rules, Vocabulary vocabulary, String language) {
        return of(rules, vocabulary, language, WordWeights.none());
    }

    /** As {@link #of(List, Vocabulary, String)}, with learned weights to add up; they change no signal. */
    public static SignalScanner of(
            List<SignalRule> rules, Vocabulary vocabulary, String language, WordWeights weights) {
        List<SignalRule> active =
                rules.stream().filter(rule -> rule.info().mode() != Mode.OFF).collect(ImmutableList.toImmutableList());
        LexiconBuilder lexicon =
                Lexicon.builder().vocabulary(vocabulary).language(language).weights(weights);
        for (int i = 0; i < active.size(); i++) {
            for (String phrase : active.get(i).phrases()) {
                lexicon.phrase(2 * i, phrase);
            }
            for (String phrase : active.get(i).unless()) {
                lexicon.phrase(2 * i + 1, phrase);
            }
            if (RISING.contains(active.get(i).signal())) {
                lexicon.rising(2 * i, active.get(i).drops());
            }
        }
        for (SignalId disguised : DISGUISED) {
            active.stream()
                    .filter(rule -> rule.signal().equals(disguised))
                    .sorted(Comparator.comparingDouble(SignalRule::strength).reversed())
                    .flatMap(rule -> rule.phrases().stream())
                    .forEach(lexicon::disguised);
        }
        return new SignalScanner(active, lexicon.build());
    }

    /** What learned weights may hang on in a message: what they are learned from is cut as it will be read. */
    public WordFeatures features(String text, Channel channel) {
        return lexicon.features(text, channel);
    }

    /** What a message shows. */
    public Scan scan(String text, Channel channel) {
        TextReading reading = lexicon.read(text, channel);
        List<Signal> acting = new ArrayList<>(TextSignals.of(reading));
        List<Signal> shadow = new ArrayList<>();
        List<Span> insults = new ArrayList<>();
        boolean severe = false;
        for (PhraseHit hit : counted(reading.hits())) {
            SignalRule rule = ruleOf(hit);
            Signal signal = new Signal(
                    rule.signal(), strength(rule, hit), hit.span(), rule.info().id());
            if (rule.info().mode() == Mode.SHADOW) {
                shadow.add(signal);
                continue;
            }
            acting.add(signal);
            severe |= rule.severe();
            if (rule.signal().equals(SignalId.INSULT)) {
                insults.add(hit.span());
            }
        }
        int distinct = distinct(insults);
        return new Scan(
                reading.measures(),
                reading.sums(),
                Strongest.ofEach(acting),
                Strongest.ofEach(shadow),
                distinct,
                severe || distinct > 1);
    }

    /** Every rule that a message matches, those that a stronger one outdoes among them, in the order of their hits. */
    public Set<RuleId> matching(String text, Channel channel) {
        return counted(lexicon.read(text, channel).hits()).stream()
                .map(this::ruleOf)
                .map(rule -> rule.info().id())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The hits that stand: neither dropped for how they were said, nor taken back. */
    private List<PhraseHit> counted(List<PhraseHit> hits) {
        Map<Integer, SpanIndex> exceptions = exceptions(hits);
        return hits.stream()
                .filter(hit -> hit.phrase() % 2 == 0)
                .filter(hit -> !hit.isAny(ruleOf(hit).drops()) && !isTakenBack(hit, exceptions))
                .toList();
    }

    private SignalRule ruleOf(PhraseHit hit) {
        return rules.get(hit.phrase() / 2);
    }

    /** Where each rule's exceptions stand, by the number of their phrases. */
    private static Map<Integer, SpanIndex> exceptions(List<PhraseHit> hits) {
        Map<Integer, List<PhraseHit>> byNumber = new HashMap<>();
        for (PhraseHit hit : hits) {
            if (hit.phrase() % 2 == 1) {
                byNumber.computeIfAbsent(hit.phrase(), number -> new ArrayList<>())
                        .add(hit);
            }
        }
        Map<Integer, SpanIndex> indexed = new HashMap<>();
        byNumber.forEach((number, found) -> indexed.put(number, SpanIndex.of(found)));
        return indexed;
    }

    private static boolean isTakenBack(PhraseHit hit, Map<Integer, SpanIndex> exceptions) {
        SpanIndex taking = exceptions.get(hit.phrase() + 1);
        return taking != null && taking.meets(hit.span());
    }

    private static double strength(SignalRule rule, PhraseHit hit) {
        double strength = rule.strength();
        strength *= hit.is(Context.INTENSIFIED) ? 1.25 : 1;
        strength *= hit.is(Context.SOFTENED) ? 0.6 : 1;
        strength *= hit.is(Context.CAPITALS) ? 1.1 : 1;
        strength *= hit.is(Context.EXCLAIMED) ? 1.1 : 1;
        strength *= hit.is(Context.BEFORE_CONTRAST) ? 0.8 : 1;
        return Math.min(strength, 1);
    }

    /** How many of the spans, in order of their starts, stand clear of those counted before. */
    private static int distinct(List<Span> spans) {
        int count = 0;
        int end = -1;
        for (Span span : spans) {
            if (span.start() >= end) {
                count++;
                end = span.end();
            } else {
                end = Math.max(end, span.end());
            }
        }
        return count;
    }
}
