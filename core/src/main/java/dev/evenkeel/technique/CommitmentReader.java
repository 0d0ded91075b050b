package dev.evenkeel.technique;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.text.Lexicon;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.Vocabulary;
import dev.evenkeel.text.Wording;
import dev.evenkeel.text.WordingHit;
import dev.evenkeel.text.WordingScanner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an agent's line undertakes: what was promised by the rules of a pack, amount and deadline from the sentence around
 * it, in the words of the vocabulary's collections that {@link Amounts} and {@link Deadlines} name.
 *
 * <p>Immutable and thread-safe.
 */
public final class CommitmentReader {

    /** Amounts and deadlines further away than this, in characters, belong to something else. */
    private static final int REACH = 200;

    private final List<CommitmentRule> rules;
    private final WordingScanner scanner;
    private final Amounts amounts;
    private final Deadlines deadlines;

    private CommitmentReader(List<CommitmentRule> rules, WordingScanner scanner, WordClasses words) {
        this.rules = rules;
        this.scanner = scanner;
        this.amounts = new Amounts(words);
        this.deadlines = new Deadlines(words);
    }

    /**
     * A reader for the rules that act.
     *
     * @throws dev.evenkeel.text.PhraseSyntaxException if a phrase is not in the phrase syntax
     */
    public static CommitmentReader of(List<CommitmentRule> rules, Vocabulary vocabulary) {
        return of(rules, vocabulary.collections(), lexicon(rules, vocabulary));
    }

    /**
     * A reader for the rules that act, with the {@link #lexicon(List, Vocabulary) lexicon} that they were compiled into before.
     *
     * @param collections those of the vocabulary
     */
    public static CommitmentReader of(
            List<CommitmentRule> rules, Map<String, List<String>> collections, Lexicon lexicon) {
        List<CommitmentRule> acting = Rule.acting(rules);
        return new CommitmentReader(acting, WordingScanner.of(wordings(acting), lexicon), WordClasses.of(collections));
    }

    /**
     * What the rules that act are compiled into.
     *
     * @throws dev.evenkeel.text.PhraseSyntaxException if a phrase is not in the phrase syntax
     */
    public static Lexicon lexicon(List<CommitmentRule> rules, Vocabulary vocabulary) {
        return WordingScanner.lexicon(wordings(Rule.acting(rules)), vocabulary, WordingScanner.ANY_LANGUAGE);
    }

    private static List<Wording> wordings(List<CommitmentRule> acting) {
        return acting.stream()
                .map(rule -> new Wording(rule.phrases(), rule.unless(), rule.drops(), 0))
                .toList();
    }

    /**
     * What a line undertakes, in the order in which it stands there.
     *
     * @param at when it is said, from which its deadlines count in UTC, or null if unknown
     * @param channel the medium; on email, quoted history, signature and legal footer are not read
     */
    public List<Commitment> read(String text, @Nullable Instant at, Channel channel) {
        List<WordingHit> hits = scanner.scan(text, channel).hits();
        if (hits.isEmpty()) {
            return ImmutableList.of();
        }
        String body = scanner.body(text, channel);
        LineSentences sentences = new LineSentences(Sentence.of(body));
        List<WordingHit> kept = withoutEchoes(hits, sentences);
        ImmutableList.Builder<Commitment> made = ImmutableList.builder();
        for (int i = 0; i < kept.size(); i++) {
            Span reach = reach(body, kept, i, sentences);
            made.add(commitment(body, kept.get(i), reach, at));
        }
        return made.build();
    }

    /**
     * Whether any sentence of a text names a time, whoever is to keep it.
     *
     * @param at when it is said, from which its deadlines count in UTC, or null if unknown
     * @param channel the medium; on email, quoted history, signature and legal footer are not read
     */
    public boolean namesTime(String text, @Nullable Instant at, Channel channel) {
        String body = scanner.body(text, channel);
        for (Sentence sentence : Sentence.of(body)) {
            List<WordPiece> pieces = WordPiece.between(
                    body,
                    sentence.span().start(),
                    Math.min(sentence.span().end(), sentence.span().start() + 5 * REACH));
            Deadline named = deadlines.in(pieces, 0, pieces.size(), at);
            if (named != null && !Integer.valueOf(0).equals(named.withinHours())) {
                return true;
            }
        }
        return false;
    }

    /**
     * One undertaking is often said twice over: "I promise you'll have your refund" is one refund. Of hits that overlap the
     * more telling kind stands, and a guarantee or "other" stands only in a sentence that undertakes nothing else.
     */
    private List<WordingHit> withoutEchoes(List<WordingHit> hits, LineSentences sentences) {
        List<WordingHit> byKind = new ArrayList<>(hits);
        byKind.sort(Comparator.comparingInt(this::vagueness)
                .thenComparing(this::kindOf)
                .thenComparingInt(hit -> hit.span().start()));
        List<WordingHit> kept = new ArrayList<>();
        for (WordingHit hit : byKind) {
            boolean vague = vagueness(hit) > 1;
            Sentence sentence = sentences.at(hit.span().start());
            boolean echo = kept.stream()
                    .anyMatch(other -> other.span().overlaps(hit.span())
                            || ((vague || kindOf(other) == kindOf(hit))
                                    && sentence != null
                                    && sentence.equals(sentences.at(other.span().start()))));
            if (!echo) {
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparingInt(hit -> hit.span().start()));
        return kept;
    }

    /** A replacement is delivered too, and anything may be guaranteed: what says more comes first. */
    private int vagueness(WordingHit hit) {
        return switch (kindOf(hit)) {
            case GUARANTEE, OTHER -> 2;
            case DELIVERY -> 1;
            default -> 0;
        };
    }

    private CommitmentKind kindOf(WordingHit hit) {
        return rules.get(hit.wording()).kind();
    }

    /** From the end of the sentence's undertaking before it to the start of the next one. */
    private static Span reach(String text, List<WordingHit> hits, int i, LineSentences sentences) {
        Span hit = hits.get(i).span();
        Sentence sentence = sentences.at(hit.start());
        int start = sentence == null ? hit.start() : sentence.span().start();
        int end = sentence == null
                ? hit.end()
                : Math.max(hit.end(), sentence.span().end());
        if (i > 0) {
            start = Math.max(start, hits.get(i - 1).span().end());
        }
        if (i + 1 < hits.size()) {
            end = Math.max(hit.end(), Math.min(end, hits.get(i + 1).span().start()));
        }
        return new Span(
                Math.max(Math.min(start, hit.start()), hit.start() - REACH),
                Math.min(Math.min(end, text.length()), hit.end() + REACH));
    }

    private Commitment commitment(String text, WordingHit hit, Span reach, @Nullable Instant at) {
        CommitmentRule rule = rules.get(hit.wording());
        List<WordPiece> pieces = WordPiece.between(text, reach.start(), reach.end());
        int first = indexAt(pieces, hit.span().start());
        Deadline deadline = deadlines.in(pieces, first, pieces.size(), at);
        if (deadline == null) {
            deadline = deadlines.in(pieces, 0, first, at);
        }
        Amounts.Amount amount = isOfMoney(rule.kind()) ? amounts.in(pieces, first, pieces.size()) : null;
        if (amount == null && isOfMoney(rule.kind())) {
            amount = amounts.in(pieces, 0, first);
        }
        Span span = hit.span();
        if (deadline != null) {
            span = united(span, pieces, deadline.from(), deadline.to());
        }
        if (amount != null) {
            span = united(span, pieces, amount.from(), amount.to());
        }
        return new Commitment(
                rule.kind(),
                amount == null ? null : amount.value(),
                amount == null ? null : amount.currency(),
                deadline == null ? null : deadline.withinHours(),
                deadline == null ? null : deadline.due(),
                span,
                rule.info().id());
    }

    private static boolean isOfMoney(CommitmentKind kind) {
        return switch (kind) {
            case REFUND, CREDIT, DISCOUNT, GUARANTEE, OTHER -> true;
            default -> false;
        };
    }

    private static int indexAt(List<WordPiece> pieces, int offset) {
        int index = 0;
        while (index < pieces.size() && pieces.get(index).span().start() < offset) {
            index++;
        }
        return index;
    }

    private static Span united(Span span, List<WordPiece> pieces, int from, int to) {
        return new Span(
                Math.min(span.start(), pieces.get(from).span().start()),
                Math.max(span.end(), pieces.get(to - 1).span().end()));
    }
}
