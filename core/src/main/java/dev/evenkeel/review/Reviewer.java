package dev.evenkeel.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.playbook.Milestone;
import dev.evenkeel.playbook.Situation;
import dev.evenkeel.review.Promises.Verdict;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.technique.AgentLine;
import dev.evenkeel.technique.Commitment;
import dev.evenkeel.technique.TechniqueId;
import dev.evenkeel.text.Lexicon;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.Vocabulary;
import dev.evenkeel.text.Wording;
import dev.evenkeel.text.WordingHit;
import dev.evenkeel.text.WordingScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Reviews an agent's line: what is wrong in it where the conversation stands, and what would be better.
 *
 * <p>Immutable and thread-safe: built once from a pack's rules, then shared. In the condition of a rule, what was said and what
 * was said last hold as they would once the line was sent, without the techniques that only the shape of a sentence shows.
 */
public final class Reviewer {

    /** What a conversation must have come to before it owes the customer a date. */
    static final Set<Milestone> OWES_A_DATE = ImmutableSet.of(Milestone.COMPLAINED, Milestone.COMMITTED);

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparingInt(finding -> finding.span().start())
            .thenComparing(finding -> finding.id().id())
            .thenComparing(finding -> finding.rule().id());

    private final List<FindingRule> rules;
    private final WordingScanner scanner;
    private final ReviewSettings settings;

    private Reviewer(List<FindingRule> rules, WordingScanner scanner, ReviewSettings settings) {
        this.rules = rules;
        this.scanner = scanner;
        this.settings = settings;
    }

    /**
     * A reviewer by the rules that act.
     *
     * @param locale the BCP 47 tag of the language that the rules are in
     * @throws dev.evenkeel.text.PhraseSyntaxException if a phrase is not in the phrase syntax
     */
    public static Reviewer of(List<FindingRule> rules, ReviewSettings settings, Vocabulary vocabulary, String locale) {
        return of(rules, settings, lexicon(rules, vocabulary, locale));
    }

    /** A reviewer by the rules that act, with the {@link #lexicon(List, Vocabulary, String) lexicon} that they were compiled into before. */
    public static Reviewer of(List<FindingRule> rules, ReviewSettings settings, Lexicon lexicon) {
        List<FindingRule> acting = Rule.acting(rules);
        return new Reviewer(acting, WordingScanner.of(wordings(acting), lexicon), settings);
    }

    /**
     * What the rules that act are compiled into.
     *
     * @param locale the BCP 47 tag of the language that the rules are in
     * @throws dev.evenkeel.text.PhraseSyntaxException if a phrase is not in the phrase syntax
     */
    public static Lexicon lexicon(List<FindingRule> rules, Vocabulary vocabulary, String locale) {
        return WordingScanner.lexicon(wordings(Rule.acting(rules)), vocabulary, locale);
    }

    private static List<Wording> wordings(List<FindingRule> acting) {
        return acting.stream()
                .map(rule -> new Wording(rule.phrases(), rule.unless(), rule.drops(), 0))
                .toList();
    }

    /** What is wrong with a line in its conversation, worst first; empty if nothing is. */
    public List<Finding> review(AgentLine said, ReviewContext context) {
        if (said.text().isBlank()) {
            return ImmutableList.of();
        }
        Channel channel = context.situation().channel();
        WordingScanner.Found found = scanner.scan(said.text(), channel);
        Line line = new Line(said, found.reading(), context, onceSent(context.situation(), said), settings);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            FindingRule rule = rules.get(i);
            if (rule.when().holdsIn(line.situation())) {
                add(rule, i, line, found, findings);
            }
        }
        findings.sort(WORST_FIRST);
        return onceEach(findings);
    }

    private static void add(FindingRule rule, int number, Line line, WordingScanner.Found found, List<Finding> into) {
        Verdict verdict = verdictOf(rule.finding());
        if (verdict != Verdict.ALLOWED) {
            for (Commitment made : line.said().commitments()) {
                if (Promises.of(made, line.context().agent().commitments()) == verdict) {
                    into.add(finding(rule, made.span(), made.rule()));
                }
            }
        } else if (!rule.phrases().isEmpty()) {
            for (WordingHit hit : found.hits()) {
                if (hit.wording() == number) {
                    into.add(finding(rule, hit.span(), rule.info().id()));
                }
            }
        } else if (!found.isExcused(number)) {
            for (Span span : Check.of(rule.finding()).findIn(line)) {
                into.add(finding(rule, span, rule.info().id()));
            }
        }
    }

    /** The verdict on a commitment that a finding is about; {@code ALLOWED} stands for none. */
    private static Verdict verdictOf(FindingId finding) {
        if (finding.equals(FindingId.PROMISE_NOT_ALLOWED)) {
            return Verdict.NOT_ALLOWED;
        }
        return finding.equals(FindingId.UNREALISTIC_TIMELINE) ? Verdict.TOO_SOON : Verdict.ALLOWED;
    }

    private static Finding finding(FindingRule rule, Span span, RuleId because) {
        return new Finding(rule.finding(), rule.severity(), span, rule.message(), rule.suggestion(), because);
    }

    private static Situation onceSent(Situation before, AgentLine said) {
        Set<TechniqueId> used = said.plainTechniques();
        return new Situation(
                before.state(),
                before.tension(),
                before.trend(),
                before.signals(),
                before.type(),
                before.channel(),
                before.milestones(),
                before.facts(),
                before.counts(),
                Sets.union(before.said(), used),
                used,
                before.advised(),
                before.event());
    }

    /** Of overlapping findings of one kind the first stands: one fault is told once. */
    private static List<Finding> onceEach(List<Finding> sorted) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : sorted) {
            boolean told = kept.stream()
                    .anyMatch(other ->
                            other.id().equals(finding.id()) && other.span().overlaps(finding.span()));
            if (!told) {
                kept.add(finding);
            }
        }
        return ImmutableList.copyOf(kept);
    }
}
