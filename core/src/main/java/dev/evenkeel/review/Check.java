package dev.evenkeel.review;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.evenkeel.playbook.Counter;
import dev.evenkeel.playbook.Fact;
import dev.evenkeel.technique.TechniqueId;
import dev.evenkeel.technique.TechniqueUse;
import dev.evenkeel.text.Span;
import dev.evenkeel.text.TextMeasures;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds what no phrase can: the places in a line where something is wrong with the line as a whole. */
@FunctionalInterface
interface Check {

    /** Below this much talk a share says nothing. */
    int ENOUGH_CHARACTERS = 300;

    /** How many short cues a line may be worth before it counts as telling. */
    int A_FEW = 3;

    /** Where it is wrong; nowhere if all is well. */
    List<Span> findIn(Line line);

    /** The checks by what they find. A finding that is not among them hangs on its rule's condition alone. */
    Map<FindingId, Check> ALL = ImmutableMap.<FindingId, Check>builder()
            .put(FindingId.SHOUTING, Check::shouting)
            .put(FindingId.OVER_APOLOGY, Check::apologies)
            .put(FindingId.RUSHED_SOLUTION, Check::solutions)
            .put(FindingId.INTERRUPTION, Check::interruption)
            .put(FindingId.TALKS_TOO_MUCH, Check::talk)
            .put(FindingId.TOO_MANY_QUESTIONS, Check::questions)
            .put(FindingId.NO_FOLLOW_UP_DATE, Check::closingWithoutDate)
            .put(
                    FindingId.UNFILLED_PLACEHOLDER,
                    line -> Placeholders.in(line.said().text()))
            .put(FindingId.WRONG_LANGUAGE, Check::language)
            .buildOrThrow();

    /** The check of a finding whose rule has no phrases. */
    static Check of(FindingId finding) {
        return ALL.getOrDefault(finding, line -> ImmutableList.of(line.whole()));
    }

    private static List<Span> shouting(Line line) {
        TextMeasures measures = line.reading().measures();
        Span shout = line.reading().shout();
        if (shout != null && measures.longestShout() >= 3) {
            return ImmutableList.of(shout);
        }
        Span marks = line.reading().exclamations();
        boolean many = measures.longestExclamation() >= 3 || measures.exclamationStrings() >= 2;
        return marks != null && many ? ImmutableList.of(marks) : ImmutableList.of();
    }

    private static List<Span> apologies(Line line) {
        boolean enough = line.context().situation().count(Counter.APOLOGIES)
                >= line.settings().apologies();
        return enough ? usesOf(line, Set.of(TechniqueId.APOLOGISE)) : ImmutableList.of();
    }

    private static List<Span> solutions(Line line) {
        List<Span> uses =
                usesOf(line, Set.of(TechniqueId.OFFER_SOLUTION, TechniqueId.OFFER_OPTIONS, TechniqueId.OUTLINE_STEPS));
        return uses.isEmpty() ? uses : uses.subList(0, 1);
    }

    private static List<Span> interruption(Line line) {
        boolean writing = !line.situation().facts().contains(Fact.COMPLETE);
        boolean full = line.reading().measures().words() > line.settings().cueWords();
        return writing && full ? ImmutableList.of(line.whole()) : ImmutableList.of();
    }

    private static List<Span> talk(Line line) {
        long agent = line.context().agentCharacters() + line.said().text().length();
        long customer = line.context().customerCharacters();
        boolean telling = customer > 0 && line.context().agentCharacters() > 0 && agent + customer > ENOUGH_CHARACTERS;
        // A line that is no longer than a few cues is the remedy, whatever came before it.
        boolean more =
                line.reading().measures().words() > A_FEW * line.settings().cueWords();
        return telling && more && agent > line.settings().agentShare() * (agent + customer)
                ? ImmutableList.of(line.whole())
                : ImmutableList.of();
    }

    private static List<Span> questions(Line line) {
        Span first = line.reading().question();
        return first != null
                        && line.reading().measures().questions()
                                > line.settings().questions()
                ? ImmutableList.of(first)
                : ImmutableList.of();
    }

    /** A conversation that had a complaint or a promise needs a date on which the customer hears from us. */
    private static List<Span> closingWithoutDate(Line line) {
        boolean owed = !line.context().issue().complaints().isEmpty()
                || line.situation().milestones().stream().anyMatch(Reviewer.OWES_A_DATE::contains)
                || !line.said().commitments().isEmpty();
        return owed && !line.said().namesTime() ? ImmutableList.of(line.whole()) : ImmutableList.of();
    }

    private static List<Span> language(Line line) {
        TextMeasures measures = line.reading().measures();
        String wanted = primary(line.context().locale());
        String found = primary(measures.language());
        boolean told = !found.equals("und")
                && !wanted.equals("und")
                && measures.words() > line.settings().cueWords() / 2;
        return told && !found.equals(wanted) ? ImmutableList.of(line.whole()) : ImmutableList.of();
    }

    /** The language of a tag, whatever its region and its case: tags mean the same in capitals. */
    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        return (dash < 0 ? tag : tag.substring(0, dash)).toLowerCase(Locale.ROOT);
    }

    private static List<Span> usesOf(Line line, Set<TechniqueId> techniques) {
        return line.said().uses().stream()
                .filter(use -> techniques.contains(use.technique()))
                .map(TechniqueUse::span)
                .collect(ImmutableList.toImmutableList());
    }
}
