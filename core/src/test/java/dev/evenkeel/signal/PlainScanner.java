package dev.evenkeel.signal;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.text.Context;
import dev.evenkeel.text.Lexicon;
import dev.evenkeel.text.LexiconBuilder;
import dev.evenkeel.text.PhraseHit;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Makes signals of the hits of rules in the plainest way: every hit is held against every other. */
final class PlainScanner {

    private static final Comparator<Signal> STRONGEST = Comparator.comparingDouble(Signal::strength)
            .reversed()
            .thenComparing(PlainScanner::inPlace)
            .thenComparing(signal -> signal.rule().id());

    private final List<SignalRule> rules;
    private final Lexicon lexicon;

    /** @param rules rules of signals that nobody writes disguised, insults excepted */
    PlainScanner(List<SignalRule> rules, Vocabulary vocabulary) {
        this.rules = rules;
        LexiconBuilder builder = Lexicon.builder().vocabulary(vocabulary).language("en");
        for (int i = 0; i < rules.size(); i++) {
            int number = i;
            rules.get(i).phrases().forEach(phrase -> builder.phrase(number, phrase));
            rules.get(i).unless().forEach(phrase -> builder.phrase(rules.size() + number, phrase));
            if (rules.get(i).signal().equals(SignalId.INSULT)) {
                rules.get(i).phrases().forEach(builder::disguised);
            }
        }
        this.lexicon = builder.build();
    }

    /** What a text shows: signals but for shouting and questions, the rules that match, and those of them that only watch. */
    record Shown(List<Signal> signals, boolean severe, List<RuleId> matching, List<RuleId> shadows) {}

    Shown read(String text) {
        List<PhraseHit> all = lexicon.read(text, Channel.CHAT).hits();
        List<PhraseHit> hits = all.stream().filter(hit -> stands(hit, all)).toList();
        Map<String, Signal> strongest = new TreeMap<>();
        List<Span> insults = new ArrayList<>();
        boolean severe = false;
        for (PhraseHit hit : hits) {
            SignalRule rule = rules.get(hit.phrase());
            if (rule.info().mode() == Mode.ON && !isFeigned(rule, hit, hits)) {
                Signal signal = new Signal(
                        rule.signal(),
                        strength(rule, hit),
                        hit.span(),
                        rule.info().id());
                strongest.merge(rule.signal().id(), signal, (a, b) -> STRONGEST.compare(a, b) <= 0 ? a : b);
                severe |= rule.severe();
                if (rule.signal().equals(SignalId.INSULT)) {
                    insults.add(hit.span());
                }
            }
        }
        return new Shown(
                strongest.values().stream()
                        .sorted(Comparator.comparing(PlainScanner::inPlace)
                                .thenComparing(signal -> signal.id().id()))
                        .toList(),
                severe || apart(insults) > 1,
                ids(hits, info -> true),
                ids(hits, info -> info.mode() == Mode.SHADOW));
    }

    private List<RuleId> ids(List<PhraseHit> hits, Predicate<RuleInfo> which) {
        return hits.stream()
                .map(hit -> rules.get(hit.phrase()).info())
                .filter(which)
                .map(RuleInfo::id)
                .distinct()
                .toList();
    }

    private boolean stands(PhraseHit hit, List<PhraseHit> all) {
        if (hit.phrase() >= rules.size()) {
            return false;
        }
        SignalRule rule = rules.get(hit.phrase());
        return rule.info().mode() != Mode.OFF
                && !hit.isAny(rule.drops())
                && all.stream()
                        .noneMatch(other -> other.phrase() == rules.size() + hit.phrase()
                                && other.span().overlaps(hit.span()));
    }

    private boolean isFeigned(SignalRule rule, PhraseHit hit, List<PhraseHit> standing) {
        return (rule.signal().equals(SignalId.SATISFACTION) || rule.signal().equals(SignalId.GRATITUDE))
                && standing.stream()
                        .filter(other -> rules.get(other.phrase()).signal().equals(SignalId.SARCASM))
                        .filter(other -> rules.get(other.phrase()).info().mode() == Mode.ON)
                        .anyMatch(other -> other.span().overlaps(hit.span()));
    }

    private static double strength(SignalRule rule, PhraseHit hit) {
        double strength = rule.strength();
        strength *= hit.isAny(Context.INTENSIFIED) ? 1.25 : 1;
        strength *= hit.isAny(Context.SOFTENED) ? 0.6 : 1;
        strength *= hit.isAny(Context.CAPITALS) ? 1.1 : 1;
        strength *= hit.isAny(Context.EXCLAIMED) ? 1.1 : 1;
        strength *= hit.isAny(Context.BEFORE_CONTRAST) ? 0.8 : 1;
        return Math.min(strength, 1);
    }

    /** How many stretches there are that no other touches. */
    private static int apart(List<Span> insults) {
        int stretches = 0;
        int end = -1;
        for (Span insult : insults) {
            stretches += insult.start() >= end ? 1 : 0;
            end = Math.max(end, insult.end());
        }
        return stretches;
    }

    /** Starts first, then ends; no text of the tests is so long that the two would meet. */
    private static long inPlace(Signal signal) {
        return ((long) signal.span().start() << Integer.SIZE) + signal.span().end();
    }
}
