package dev.evenkeel.text;

/** Tells how a phrase was said: its {@link Context}. Mutable scratch: lives as long as one reading. */
final class ContextReader {

    /** How many words before a phrase a negator may end. */
    static final int NEGATION_REACH = 3;

    private final FoldedText text;
    private final Words words;
    private final Sentences sentences;
    private final CueReader cues;
    private boolean capitals;
    private int sentence;

    ContextReader(FoldedText text, Words words, Sentences sentences, CueReader cues) {
        this.text = text;
        this.words = words;
        this.sentences = sentences;
        this.cues = cues;
    }

    /** Tells the context of every hit; {@code capitalsTell} if capitals are not just this text's habit. */
    void read(Hits hits, boolean capitalsTell) {
        capitals = capitalsTell;
        sentence = 0;
        for (int hit = 0; hit < hits.count; hit++) {
            int context = of(hits, hit);
            hits.setContext(hit, context, sentence);
        }
    }

    private int of(Hits hits, int hit) {
        int first = hits.first(hit);
        int after = hits.after(hit);
        goTo(first);
        int context = isNegated(first, hits.gaps(hit)) ? Context.NEGATED : 0;
        context |= isStrengthened(CueKind.INTENSIFIER, first, hits.gaps(hit)) ? Context.INTENSIFIED : 0;
        context |= isStrengthened(CueKind.SOFTENER, first, hits.gaps(hit)) ? Context.SOFTENED : 0;
        context |= sentences.isAsked(sentence) ? Context.ASKED : 0;
        context |= sentences.isExclaimed(sentence) ? Context.EXCLAIMED : 0;
        context |= isQuoted(first, after) ? Context.QUOTED : 0;
        context |= cues.contrasts.isFrom(sentence, after) ? Context.BEFORE_CONTRAST : 0;
        context |= cues.contrasts.isBefore(sentence, first) ? Context.AFTER_CONTRAST : 0;
        context |= capitals && isInCapitals(first, after) ? Context.CAPITALS : 0;
        if (cues.conditioned.has(first)) {
            context |= Context.CONDITIONAL;
        } else if (cues.conditions.isBefore(sentence, first) || cues.conditions.isFrom(sentence, after)) {
            context |= Context.DEPENDENT;
        }
        return context;
    }

    /** Hits come nearly in the order of their words, so the sentence is never far. */
    private void goTo(int word) {
        while (sentences.end(sentence) <= word) {
            sentence++;
        }
        while (sentences.first(sentence) > word) {
            sentence--;
        }
    }

    /** Whether a negator stands shortly before the word in its clause, or among the words that only fill a gap. */
    private boolean isNegated(int word, long gaps) {
        for (int before = word - 1; before >= Math.max(0, word - NEGATION_REACH); before--) {
            if (cues.ends.length(CueKind.NEGATOR, before) > 0 && !cues.clauses.hasBetween(before, word)) {
                return true;
            }
        }
        return isInGaps(CueKind.NEGATOR, word, gaps);
    }

    private boolean isStrengthened(CueKind cue, int word, long gaps) {
        boolean before = word > 0 && cues.ends.length(cue, word - 1) > 0 && !cues.clauses.hasBetween(word - 1, word);
        return before || isInGaps(cue, word, gaps);
    }

    /** Whether a cue stands among the words that only fill a gap, all of its words. */
    private boolean isInGaps(CueKind cue, int first, long gaps) {
        for (long rest = gaps; rest != 0; rest &= rest - 1) {
            int last = Long.numberOfTrailingZeros(rest);
            int length = cues.ends.length(cue, first + last);
            if (length > 0 && length <= last + 1) {
                long cueWords = ((1L << length) - 1) << (last - length + 1);
                if ((gaps & cueWords) == cueWords) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isQuoted(int first, int after) {
        return (sentences.quoted.has(first) && sentences.quoted.has(after - 1)) || cues.reported.has(first);
    }

    /** Whether all letters are capitals, and two of them stand side by side. */
    private boolean isInCapitals(int first, int after) {
        boolean pair = false;
        for (int word = first; word < after; word++) {
            int letters = words.capitalLetters(text, word);
            if (letters < 0) {
                return false;
            }
            pair |= letters > 0;
        }
        return pair;
    }
}
