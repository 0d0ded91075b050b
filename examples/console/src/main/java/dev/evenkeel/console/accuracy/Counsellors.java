package dev.evenkeel.console.accuracy;

import dev.evenkeel.Evenkeel;
import dev.evenkeel.console.accuracy.Table.Row;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.Draft;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What trained listeners do in their turns. */
final class Counsellors {

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "reflection",
                    Set.of(
                            TechniqueId.PARAPHRASE,
                            TechniqueId.VALIDATE_FEELINGS,
                            TechniqueId.CONFIRM_UNDERSTANDING,
                            TechniqueId.REFLECT_PAUSE)),
            new Kind(
                    "question",
                    Set.of(
                            TechniqueId.GATHER_DETAILS,
                            TechniqueId.FIND_ROOT_CAUSE,
                            TechniqueId.ASK_DESIRED_OUTCOME,
                            TechniqueId.ACTIVE_LISTENING,
                            TechniqueId.REQUEST_FEEDBACK,
                            TechniqueId.CONFIRM_UNDERSTANDING)),
            new Kind(
                    "therapist_input",
                    Set.of(
                            TechniqueId.OFFER_SOLUTION,
                            TechniqueId.OFFER_OPTIONS,
                            TechniqueId.OUTLINE_STEPS,
                            TechniqueId.SET_EXPECTATIONS,
                            TechniqueId.EXPLAIN_SIMPLY,
                            TechniqueId.REFER_TO_POLICY,
                            TechniqueId.SEND_UPDATE,
                            TechniqueId.AGREE_NEXT_STEPS)));

    /** The techniques that a label of the data stands for. */
    private record Kind(String label, Set<TechniqueId> techniques) {

        boolean isIn(Set<TechniqueId> used) {
            return used.stream().anyMatch(techniques::contains);
        }
    }

    private static final Set<String> LABELS =
            new LinkedHashSet<>(List.of("reflection", "question", "therapist_input", "other"));

    private Counsellors() {}

    static Findings techniques(Evenkeel evenkeel, Table table) {
        List<Row> turns = table.where(row -> row.is("speaker", "therapist") && LABELS.contains(row.get("label")))
                .rows();
        List<Set<TechniqueId>> used =
                turns.stream().map(row -> used(evenkeel, row)).toList();
        List<String> sessions = turns.stream().map(row -> row.get("dialogue")).toList();
        List<Figure> figures = new ArrayList<>();
        List<F1> scores = new ArrayList<>();
        for (Kind kind : KINDS) {
            F1 score = new F1(Flags.of(turns, row -> row.is("label", kind.label())), Flags.of(used, kind::isIn));
            scores.add(score);
            figures.add(new Figure(
                    "technique recognised in what was said (AnnoMI): " + kind.label() + " F1", score, sessions));
        }
        figures.add(new Figure("technique recognised (AnnoMI): mean F1", new MeanOf(scores), sessions));
        return Findings.of(
                Sample.of(turns, "counsellors' turns", "dialogue", "sessions"), figures, confusion(turns, used));
    }

    /** A turn can do several things at once: the first kind that it was recognised to do stands for it. */
    private static Confusion confusion(List<Row> turns, List<Set<TechniqueId>> used) {
        return new Confusion(
                "what a counsellor's turn does, by the first kind recognised",
                LABELS,
                LABELS,
                turns.stream().map(row -> row.get("label")).toList(),
                used.stream().map(Counsellors::first).toList());
    }

    private static String first(Set<TechniqueId> used) {
        for (Kind kind : KINDS) {
            if (kind.isIn(used)) {
                return kind.label();
            }
        }
        return "other";
    }

    private static Set<TechniqueId> used(Evenkeel evenkeel, Row row) {
        return Set.copyOf(evenkeel.check(
                        evenkeel.open(Customer.anonymous(), Agent.anonymous(), Issue.unknown(), Channel.IN_PERSON),
                        Draft.of(row.get("text")))
                .techniquesUsed());
    }
}
