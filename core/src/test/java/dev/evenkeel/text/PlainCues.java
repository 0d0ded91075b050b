package dev.evenkeel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where the cues stand in a text, and what they make of a hit. */
final class PlainCues {

    private static final int NEGATORS = 0;
    private static final int FALSE_NEGATORS = 1;
    private static final int INTENSIFIERS = 2;
    private static final int SOFTENERS = 3;
    private static final int CONTRASTS = 4;
    private static final int CONDITIONALS = 5;
    private static final int CONDITION_ENDS = 6;
    private static final int QUESTIONS = 7;
    private static final int REPORTERS = 8;
    private static final int NEGATION_REACH = 3;
    private static final int LONGEST_OPENING = 3;

    private final List<PlainWord> words;
    private final PlainSentences sentences;
    private final PlainText text;
    private final List<List<Span>> cues = new ArrayList<>();
    private final int[] clauseOf;
    private final boolean mostlyCapitals;

    static List<List<String>> kinds(Vocabulary vocabulary) {
        return List.of(
                vocabulary.negators(),
                vocabulary.falseNegators(),
                vocabulary.intensifiers(),
                vocabulary.softeners(),
                vocabulary.contrasts(),
                vocabulary.conditionals(),
                vocabulary.conditionEnds(),
                vocabulary.questions(),
                vocabulary.reporters());
    }

    PlainCues(
            List<PlainWord> words,
            PlainSentences sentences,
            List<List<List<String>>> kinds,
            PlainText text,
            boolean mostlyCapitals) {
        this.words = words;
        this.sentences = sentences;
        this.text = text;
        this.mostlyCapitals = mostlyCapitals;
        for (List<List<String>> kind : kinds) {
            cues.add(found(kind));
        }
        cues.get(FALSE_NEGATORS).removeIf(cue -> cue.length() == 1);
        cues.get(NEGATORS).removeIf(cue -> cues.get(FALSE_NEGATORS).stream().anyMatch(cue::overlaps));
        clauseOf = new int[words.size()];
        int contrasts = 0;
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            contrasts += cues.get(CONTRASTS).stream().anyMatch(cue -> cue.start() == at) ? 1 : 0;
            clauseOf[i] = sentences.clauseOf[i] + contrasts;
        }
    }

    int clauseOf(int word) {
        return clauseOf[word];
    }

    private List<Span> found(List<List<String>> kind) {
        List<Span> found = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            for (List<String> cue : kind) {
                int end = start + cue.size();
                if (!cue.isEmpty() && end <= words.size() && sameSentence(start, end - 1) && stands(cue, start)) {
                    found.add(new Span(start, end));
                }
            }
        }
        return found;
    }

    private boolean stands(List<String> cue, int start) {
        for (int i = 0; i < cue.size(); i++) {
            if (!words.get(start + i).form().equals(cue.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameSentence(int one, int other) {
        return sentences.sentenceOf[one] == sentences.sentenceOf[other];
    }

    /** The {@link Context} of a hit that covers the words from {@code start} to {@code end}. */
    int of(int start, int end, Set<Integer> gaps) {
        int context = 0;
        context |= negated(start, gaps) ? Context.NEGATED : 0;
        context |= condition(start, end);
        context |= asked(start) ? Context.ASKED : 0;
        context |= quoted(start, end) ? Context.QUOTED : 0;
        for (Span contrast : cues.get(CONTRASTS)) {
            if (sameSentence(contrast.start(), start)) {
                context |= contrast.start() >= end ? Context.BEFORE_CONTRAST : 0;
                context |= contrast.end() <= start ? Context.AFTER_CONTRAST : 0;
            }
        }
        context |= strengthened(INTENSIFIERS, start, gaps) ? Context.INTENSIFIED : 0;
        context |= strengthened(SOFTENERS, start, gaps) ? Context.SOFTENED : 0;
        context |= inCapitals(start, end) ? Context.CAPITALS : 0;
        context |= sentences.exclaimed[sentences.sentenceOf[start]] ? Context.EXCLAIMED : 0;
        return context;
    }

    boolean negated(int start, Set<Integer> gaps) {
        return cues.get(NEGATORS).stream()
                .anyMatch(cue -> within(cue, gaps)
                        || (cue.end() <= start
                                && start - cue.end() < NEGATION_REACH
                                && clauseOf[cue.end() - 1] == clauseOf[start]));
    }

    private boolean strengthened(int kind, int start, Set<Integer> gaps) {
        return cues.get(kind).stream()
                .anyMatch(
                        cue -> within(cue, gaps) || (cue.end() == start && clauseOf[cue.end() - 1] == clauseOf[start]));
    }

    private static boolean within(Span cue, Set<Integer> gaps) {
        for (int i = cue.start(); i < cue.end(); i++) {
            if (!gaps.contains(i)) {
                return false;
            }
        }
        return true;
    }

    private int condition(int start, int end) {
        boolean stands = false;
        boolean holds = false;
        for (Span cue : cues.get(CONDITIONALS)) {
            if (sameSentence(cue.start(), start) && (cue.end() <= start || cue.start() >= end)) {
                holds = true;
                stands |= cue.end() <= start && start < conditionEnd(cue);
            }
        }
        return stands ? Context.CONDITIONAL : holds ? Context.DEPENDENT : 0;
    }

    private int conditionEnd(Span cue) {
        int at = cue.end();
        while (at < words.size() && sameSentence(cue.start(), at)) {
            int here = at;
            boolean newClause = at > cue.end() && sentences.clauseOf[at] != sentences.clauseOf[at - 1];
            if (newClause || cues.get(CONDITION_ENDS).stream().anyMatch(end -> end.start() == here)) {
                return at;
            }
            at++;
        }
        return at;
    }

    int sentenceEnd(int start) {
        int end = start;
        while (end < words.size() && sameSentence(start, end)) {
            end++;
        }
        return end;
    }

    boolean asked(int start) {
        int first = start;
        while (first > 0 && sameSentence(first - 1, start)) {
            first--;
        }
        int from = first;
        int opening = first;
        while (opening < sentenceEnd(first) && sentences.clauseOf[opening] == sentences.clauseOf[first]) {
            opening++;
        }
        int after = opening - first <= LONGEST_OPENING ? opening : first;
        return sentences.asked[sentences.sentenceOf[start]]
                || cues.get(QUESTIONS).stream()
                        .anyMatch(cue ->
                                cue.start() == from || (cue.start() == after && sameSentence(cue.start(), from)));
    }

    private boolean quoted(int start, int end) {
        if (sentences.quoted[start] && sentences.quoted[end - 1]) {
            return true;
        }
        for (Span cue : cues.get(REPORTERS)) {
            // "She said, it's broken": the comma right after the cue does not end what she said.
            if (cue.end() <= start && sameSentence(cue.start(), start) && clauseOf[cue.end()] == clauseOf[start]) {
                return true;
            }
        }
        return false;
    }

    private boolean inCapitals(int start, int end) {
        boolean capitals = false;
        for (PlainWord word : words.subList(start, end)) {
            int itsCapitals = PlainMeasures.capitals(text, word);
            if (itsCapitals < 0) {
                return false;
            }
            capitals |= itsCapitals > 0;
        }
        return capitals && !mostlyCapitals;
    }
}
