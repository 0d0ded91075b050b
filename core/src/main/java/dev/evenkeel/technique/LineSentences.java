package dev.evenkeel.technique;

import dev.evenkeel.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences of one line, and which of them a rule has explained so far. Lives for one line. */
final class LineSentences {

    private final List<Sentence> sentences;
    private final BitSet explained = new BitSet();

    LineSentences(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    List<Sentence> all() {
        return sentences;
    }

    /** Marks every sentence that shares a character with the span. */
    void explain(Span span) {
        for (int i = indexAt(span.start()); i < sentences.size(); i++) {
            if (sentences.get(i).span().start() >= span.end()) {
                return;
            }
            if (sentences.get(i).span().overlaps(span)) {
                explained.set(i);
            }
        }
    }

    /** The sentence that holds this offset, or null if it lies between two. */
    @Nullable
    Sentence at(int offset) {
        int i = indexAt(offset);
        boolean holds = i < sentences.size()
                && sentences.get(i).span().start() <= offset
                && offset < sentences.get(i).span().end();
        return holds ? sentences.get(i) : null;
    }

    /** Those that no rule has explained, none of them explained yet. */
    LineSentences unexplained() {
        List<Sentence> left = new ArrayList<>();
        for (int i = explained.nextClearBit(0); i < sentences.size(); i = explained.nextClearBit(i + 1)) {
            left.add(sentences.get(i));
        }
        return new LineSentences(left);
    }

    /** The first sentence that ends after this offset. */
    private int indexAt(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
