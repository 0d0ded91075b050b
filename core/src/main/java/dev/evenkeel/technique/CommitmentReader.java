package dev.evenkeel.technique;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.Vocabulary;
import dev.evenkeel.text.Wording;
import dev.evenkeel.text.WordingHit;
import dev.evenkeel.text.WordingScanner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an agent's line undertakes: the words by the pack's rules, amount and deadline from the sentence around them.
 *
 * <p>Immutable and thread-safe.
 */
public final class CommitmentReader {

    /** An amount or a deadline further away than this belongs to something else. */
    private static final int REACH = 400;

    private final ImmutableList<CommitmentRule> rules;
    private final WordingScanner scanner;

    private CommitmentReader(ImmutableList<CommitmentRule> rules, WordingScanner scanner) {
        this.rules = rules;
        this.scanner = scanner;
    }

    /**
     * A reader for the rules that act.
     *
     * @throws dev.evenkeel.text.PhraseSyntaxException if a phrase is not in the phrase syntax
     */
    public static CommitmentReader of(List<CommitmentRule> rules, Vocabulary vocabulary) {
        ImmutableList<CommitmentRule> acting =
                rules.stream().filter(rule -> rule.info().mode() == Mode.ON).collect(ImmutableList.toImmutableList());
        List<Wording> wordings = acting.stream()
                .map(rule -> new Wording(rule.phrases(), rule.unless(), rule.drops(), 0))
                .toList();
        return new CommitmentReader(acting, WordingScanner.of(wordings, vocabulary));
    }

    /**
     * What a line undertakes, in the order in which it stands there.
     *
     * @param at when the line is said, from which its deadlines count, or null if unknown
     */
    public List<Commitment> read(String text, @Nullable Instant at, Channel channel) {
        List<Commitment> made = new ArrayList<>();
        for (WordingHit hit : scanner.scan(text, channel).hits()) {
            CommitmentRule rule = rules.get(hit.wording());
            boolean told = made.stream()
                    .anyMatch(one -> one.kind() == rule.kind() && sameSentence(text, one.span(), hit.span()));
            if (!told) {
                made.add(commitment(rule, text, hit.span(), at));
            }
        }
        return ImmutableList.copyOf(made);
    }

    private static Commitment commitment(CommitmentRule rule, String text, Span hit, @Nullable Instant at) {
        CharSequence sentence = sentenceAround(text, hit);
        Amount amount = Amount.in(sentence);
        Deadline deadline = Deadline.in(sentence, at);
        return new Commitment(
                rule.kind(),
                amount == null ? null : amount.value(),
                amount == null ? null : amount.currency(),
                deadline == null ? null : deadline.withinHours(),
                deadline == null ? null : deadline.due(),
                hit,
                rule.info().id());
    }

    private static boolean sameSentence(String text, Span earlier, Span later) {
        for (int i = earlier.end(); i < later.start(); i++) {
            if (endsSentence(text, i)) {
                return false;
            }
        }
        return true;
    }

    private static CharSequence sentenceAround(String text, Span hit) {
        int start = hit.start();
        while (start > 0 && hit.start() - start < REACH && !endsSentence(text, start - 1)) {
            start--;
        }
        int end = hit.end();
        while (end < text.length() && end - hit.end() < REACH && !endsSentence(text, end)) {
            end++;
        }
        return text.subSequence(start, end);
    }

    /** A full stop within a number or an abbreviation ends nothing. */
    private static boolean endsSentence(String text, int i) {
        char c = text.charAt(i);
        if (c == '!' || c == '?' || c == '\n') {
            return true;
        }
        return c == '.' && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)));
    }
}
