package dev.evenkeel.text;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.text.LexiconBuilder.NumberedPhrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads a text in the plainest way: every phrase is tried at every word. */
final class PlainReader {

    private static final int MOST_WORDS = 12;

    /** One expansion of a phrase; its steps are words by their folded form, or wildcards. */
    record Pattern(int number, boolean exception, List<Object> steps, boolean atStart, boolean atEnd) {}

    private final Set<String> known = new HashSet<>();
    private final Map<String, List<String>> spellings = new HashMap<>();
    private final PlainCutter cutter;
    private final Map<Object, List<Pattern>> patternsByFirst = new HashMap<>();
    private final List<List<List<String>>> cues = new ArrayList<>();
    private final PlainLanguages languages;
    private final PlainEmail email;

    PlainReader(
            String language, Vocabulary vocabulary, List<NumberedPhrase> phrases, List<PhrasePart.Sequence> disguised) {
        PlainCutter plain = new PlainCutter(Set.of(), Set.of(), Map.of());
        vocabulary
                .spellings()
                .forEach((key, value) -> spellings.put(forms(plain, key).get(0), forms(plain, value)));
        PlainCutter spelling = new PlainCutter(Set.of(), Set.of(), spellings);
        known.addAll(spellings.keySet());
        PlainExpander expander = new PlainExpander(vocabulary.collections());
        for (NumberedPhrase phrase : phrases) {
            for (List<PlainStep> sequence : expander.expand(phrase.phrase().parts())) {
                add(phrase, sequence, spelling);
            }
        }
        for (List<String> kind : PlainCues.kinds(vocabulary)) {
            List<List<String>> ofKind = new ArrayList<>();
            for (String cue : kind) {
                ofKind.add(forms(spelling, cue));
                known.addAll(forms(spelling, cue));
            }
            cues.add(ofKind);
        }
        Map<String, Set<String>> commonWords = new TreeMap<>();
        vocabulary.commonWords().forEach((tag, words) -> {
            Set<String> common = new HashSet<>();
            words.stream()
                    .filter(word -> tag.equals(language) || !isMisspelt(forms(plain, word)))
                    .forEach(word -> common.addAll(forms(spelling, word)));
            commonWords.put(tag, common);
            known.addAll(common);
        });
        languages = new PlainLanguages(language, commonWords, known);
        Set<String> hidden = new LinkedHashSet<>();
        for (PhrasePart.Sequence phrase : disguised) {
            for (List<PlainStep> sequence : expander.expand(phrase)) {
                for (PlainStep step : sequence) {
                    if (step instanceof PlainStep.Literal literal) {
                        hidden.addAll(forms(spelling, literal.written()));
                    }
                }
            }
        }
        known.addAll(hidden);
        hidden.removeIf(word -> !word.matches("[a-z]{3,16}")
                || commonWords.getOrDefault(language, Set.of()).contains(word));
        cutter = new PlainCutter(known, hidden, spellings);
        email = new PlainEmail(Set.copyOf(vocabulary.closings()), vocabulary.footers());
    }

    private boolean isMisspelt(List<String> written) {
        return written.size() == 1 && spellings.containsKey(written.get(0));
    }

    private static List<String> forms(PlainCutter cutter, String words) {
        return cutter.spelt(cutter.cut(PlainText.fold(words))).stream()
                .map(PlainWord::form)
                .toList();
    }

    private void add(NumberedPhrase phrase, List<PlainStep> sequence, PlainCutter cutter) {
        List<Object> steps = steps(sequence, cutter);
        steps.forEach(step -> {
            if (step instanceof String form) {
                known.add(form);
            }
        });
        patternsByFirst
                .computeIfAbsent(steps.get(0), first -> new ArrayList<>())
                .add(new Pattern(
                        phrase.number(),
                        phrase.exception(),
                        steps,
                        phrase.phrase().atStart(),
                        phrase.phrase().atEnd()));
    }

    /** What the sequences of a phrase are refused for; empty text for one that is not. */
    static List<String> refusals(Vocabulary vocabulary, PhraseParser.Parsed phrase) {
        PlainReader reader = new PlainReader("und", vocabulary, List.of(), List.of());
        PlainCutter cutter = new PlainCutter(Set.of(), Set.of(), reader.spellings);
        Set<String> refusals = new TreeSet<>();
        try {
            for (List<PlainStep> sequence : new PlainExpander(vocabulary.collections()).expand(phrase.parts())) {
                refusals.add(refusal(sequence, cutter));
            }
        } catch (PhraseSyntaxException refused) {
            refusals.add(String.valueOf(refused.getMessage()));
        }
        if (refusals.size() > 1) {
            refusals.remove("");
        }
        return List.copyOf(refusals);
    }

    private static String refusal(List<PlainStep> sequence, PlainCutter cutter) {
        try {
            steps(sequence, cutter);
            return "";
        } catch (PhraseSyntaxException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private static List<Object> steps(List<PlainStep> sequence, PlainCutter cutter) {
        List<Object> steps = new ArrayList<>();
        int words = 0;
        for (PlainStep step : sequence) {
            if (step instanceof PlainStep.Literal literal) {
                List<String> forms = forms(cutter, literal.written());
                if (forms.isEmpty()) {
                    throw new PhraseSyntaxException("no word, only marks; write a word", literal.column());
                }
                steps.addAll(forms);
                words += forms.size();
            } else {
                steps.add(step);
                words += step == PlainStep.Wildcard.GAP ? 0 : 1;
            }
        }
        checkShape(steps, words);
        return steps;
    }

    private static void checkShape(List<Object> steps, int words) {
        if (steps.isEmpty()
                || steps.get(0) == PlainStep.Wildcard.GAP
                || steps.get(steps.size() - 1) == PlainStep.Wildcard.GAP) {
            throw new PhraseSyntaxException("a phrase starts and ends with a word, not with nothing or '...'", 1);
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i) == PlainStep.Wildcard.GAP && steps.get(i - 1) == PlainStep.Wildcard.GAP) {
                throw new PhraseSyntaxException("two gaps in a row; one is enough", 1);
            }
        }
        if (steps.stream().allMatch(step -> step == PlainStep.Wildcard.ANY_WORD || step == PlainStep.Wildcard.GAP)) {
            throw new PhraseSyntaxException("a phrase needs at least one word or '#' of its own", 1);
        }
        if (words > MOST_WORDS) {
            throw new PhraseSyntaxException("a phrase has at most " + MOST_WORDS + " words", 1);
        }
    }

    /** A text as read, with what is needed to go on. */
    private record Plain(
            PlainText folded,
            List<PlainWord> words,
            PlainMeasures measures,
            PlainSentences sentences,
            PlainCues context,
            List<Found> found) {

        PhraseHit hit(Found one) {
            Span span = folded.origin(
                    words.get(one.start).from(), words.get(one.end - 1).to());
            return new PhraseHit(one.number, span, context.of(one.start, one.end, one.gaps));
        }

        /** Of those with one first word and one number the longest, in the order of these two. */
        List<ExceptionHit> exceptions() {
            Map<Integer, Map<Integer, Span>> longest = new TreeMap<>();
            for (Found one : found) {
                if (one.exception) {
                    longest.computeIfAbsent(one.start, start -> new TreeMap<>())
                            .merge(one.number, hit(one).span(), (a, b) -> a.end() >= b.end() ? a : b);
                }
            }
            List<ExceptionHit> exceptions = new ArrayList<>();
            longest.forEach(
                    (start, spans) -> spans.forEach((number, span) -> exceptions.add(new ExceptionHit(number, span))));
            return exceptions;
        }

        PlainSums sums() {
            return new PlainSums(folded, words, sentences, context);
        }
    }

    TextReading read(String text, Channel channel) {
        Plain plain = plain(text, channel);
        List<PhraseHit> hits = new ArrayList<>();
        plain.found.stream().filter(found -> !found.exception).forEach(found -> hits.add(plain.hit(found)));
        hits.sort(Comparator.<PhraseHit>comparingInt(hit -> hit.span().start())
                .thenComparingInt(hit -> hit.span().end())
                .thenComparingInt(PhraseHit::phrase));
        return plain.measures.reading(hits, plain.exceptions(), plain.context, languages);
    }

    WordFeatures features(String text, Channel channel) {
        return plain(text, channel).sums().features();
    }

    WordSums sums(String text, Channel channel, Map<WordFeature, Long> weights, Map<WordFeature, Long> amongPeers) {
        Plain plain = plain(text, channel);
        Set<Integer> rising = new HashSet<>();
        for (Found found : plain.found) {
            if (!found.exception
                    && found.number == PlainPack.INSULT
                    && !plain.hit(found).isAny(PlainPack.INSULT_DROPS)) {
                rising.add(plain.sentences.sentenceOf[found.start]);
            }
        }
        return plain.sums().of(weights, amongPeers, rising);
    }

    /** The sums where no sentence rises. */
    WordSums levelSums(String text, Channel channel, Map<WordFeature, Long> weights) {
        return plain(text, channel).sums().of(weights, Map.of(), Set.of());
    }

    private Plain plain(String text, Channel channel) {
        PlainText folded = new PlainText();
        if (channel == Channel.EMAIL) {
            for (Span part : email.readable(text)) {
                folded.append(text, part.start(), part.end());
            }
        } else {
            folded.append(text, 0, text.length());
        }
        List<PlainWord> cut = cutter.cut(folded);
        List<PlainWord> words = cutter.spelt(cut);
        PlainMeasures measures = new PlainMeasures(folded, cut, words);
        PlainSentences sentences = new PlainSentences(folded, words);
        PlainCues context = new PlainCues(words, sentences, cues, folded, measures.areMostlyCapitals());
        return new Plain(folded, words, measures, sentences, context, found(words, sentences, context));
    }

    /** A phrase found: from word to word, and which of the words in between only filled a gap. */
    record Found(int start, int end, int number, boolean exception, Set<Integer> gaps) {}

    private List<Found> found(List<PlainWord> words, PlainSentences sentences, PlainCues cues) {
        Map<List<Integer>, Found> found = new TreeMap<>(Comparator.<List<Integer>>comparingInt(key -> key.get(0))
                .thenComparingInt(key -> key.get(1))
                .thenComparingInt(key -> key.get(2))
                .thenComparingInt(key -> key.get(3)));
        for (int start = 0; start < words.size(); start++) {
            List<Pattern> candidates = new ArrayList<>();
            candidates.addAll(patternsByFirst.getOrDefault(words.get(start).form(), List.of()));
            candidates.addAll(patternsByFirst.getOrDefault(PlainStep.Wildcard.ANY_WORD, List.of()));
            candidates.addAll(patternsByFirst.getOrDefault(PlainStep.Wildcard.DIGITS, List.of()));
            for (Pattern pattern : candidates) {
                for (Found one : new PlainMatch(pattern, words, sentences, cues, start).all()) {
                    found.merge(List.of(one.start, one.end, one.number, one.exception ? 1 : 0), one, (a, b) -> {
                        Set<Integer> both = new TreeSet<>(a.gaps);
                        both.retainAll(b.gaps);
                        return new Found(a.start, a.end, a.number, a.exception, both);
                    });
                }
            }
        }
        return new ArrayList<>(found.values());
    }
}
