package dev.evenkeel;

import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.playbook.Move;
import dev.evenkeel.rules.Aspect;
import dev.evenkeel.rules.Expectation;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.Problem;
import dev.evenkeel.rules.Scene;
import dev.evenkeel.rules.Spoken;
import dev.evenkeel.rules.TestConversation;
import dev.evenkeel.rules.TestLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Holds the conversations by which a pack proves itself, line by line, and tells where they came out otherwise.
 *
 * <p>The conversations are those of the highest layer, held with all layers together. It is pure: the same packs give the same
 * problems. {@link dev.evenkeel.rules.PackCheck} is the other half of a pack's proof.
 */
public final class Rehearsal {
    private final Layers layers;
    private final Evenkeel evenkeel;
    private final List<Problem> problems = new ArrayList<>();

    private Rehearsal(Layers layers) {
        this.layers = layers;
        this.evenkeel = Evenkeel.builder().packs(layers.packs()).build();
    }

    /** Everything that came out otherwise, in the order of the conversations, or what is wrong with the packs as such. */
    public static List<Problem> problemsOf(Layers layers) {
        if (!layers.problems().isEmpty()) {
            return layers.problems();
        }
        Rehearsal rehearsal = new Rehearsal(layers);
        layers.conversations().forEach(rehearsal::hold);
        return List.copyOf(rehearsal.problems);
    }

    private void hold(TestConversation told) {
        Scene opening = told.opening();
        Conversation talk =
                evenkeel.open(told.name(), opening.customer(), opening.agent(), opening.issue(), opening.channel());
        int number = 0;
        for (TestLine line : told.lines()) {
            number++;
            talk = step(in(line.scene(), talk), line, "\"" + told.name() + "\", line " + number);
        }
    }

    private static Conversation in(Scene scene, Conversation talk) {
        return talk.with(scene.customer())
                .with(scene.agent())
                .with(scene.issue())
                .with(scene.channel());
    }

    private Conversation step(Conversation talk, TestLine line, String where) {
        Spoken spoken = line.spoken();
        if (spoken instanceof Spoken.ByCustomer customer) {
            Advice advice = evenkeel.hear(talk, customer.turn());
            compare(line, where, seen(advice), reasons(advice));
            return advice.conversation();
        }
        if (spoken instanceof Spoken.Noted noted) {
            Conversation after = evenkeel.note(talk, noted.note());
            compare(
                    line,
                    where,
                    Map.of(Aspect.STATE, List.of(after.progress().state().id())),
                    "");
            return after;
        }
        Review review = spoken instanceof Spoken.Drafted drafted
                ? evenkeel.check(talk, drafted.draft())
                : evenkeel.said(talk, ((Spoken.ByAgent) spoken).turn());
        compare(line, where, seen(review), "");
        return review.conversation();
    }

    private void compare(TestLine line, String where, Map<Aspect, List<String>> seen, String reasons) {
        for (Expectation expected : line.expected()) {
            String complaint = expected.complaintAbout(seen.getOrDefault(expected.aspect(), List.of()));
            if (!complaint.isEmpty()) {
                problems.add(layers.problemAt(expected.origin(), where + ": " + complaint, reasons));
            }
        }
    }

    private static Map<Aspect, List<String>> seen(Advice advice) {
        Move move = advice.transition();
        List<String> signals =
                ids(advice.reading().signals(), signal -> signal.id().id());
        return Map.ofEntries(
                Map.entry(Aspect.STATE, List.of(advice.state().id())),
                Map.entry(
                        Aspect.TRANSITION,
                        move == null ? List.of() : List.of(move.rule().id())),
                Map.entry(Aspect.TENSION, List.of(advice.emotion().tension().id())),
                Map.entry(Aspect.TREND, List.of(advice.emotion().trend().id())),
                Map.entry(Aspect.TYPE, List.of(advice.customerType().type().id())),
                Map.entry(
                        Aspect.TECHNIQUE,
                        List.of(advice.recommendation().technique().id())),
                Map.entry(Aspect.SIGNALS, signals),
                Map.entry(Aspect.NO_SIGNALS, signals),
                Map.entry(
                        Aspect.ACTIONS,
                        ids(advice.actions(), action -> action.id().id())),
                Map.entry(Aspect.CARE, ids(advice.agentCare(), Identified::id)),
                Map.entry(Aspect.AVOID, advice.recommendation().avoid()));
    }

    private static Map<Aspect, List<String>> seen(Review review) {
        List<String> techniques = ids(review.techniquesUsed(), Identified::id);
        return Map.of(
                Aspect.STATE, List.of(review.state().id()),
                Aspect.TECHNIQUES, techniques,
                Aspect.NO_TECHNIQUES, techniques,
                Aspect.FINDINGS, ids(review.findings(), finding -> finding.id().id()),
                Aspect.COMMITMENTS,
                        ids(
                                review.commitments(),
                                commitment -> commitment.kind().id()));
    }

    /** The rules that led there, so that who reads a complaint knows where to look. */
    private static String reasons(Advice advice) {
        List<String> rules =
                ids(advice.recommendation().why(), why -> why.rule().id());
        return "led by " + String.join(", ", rules) + "; signals: "
                + String.join(
                        ", ",
                        ids(advice.reading().signals(), signal -> signal.id().id())) + "; tension: "
                + advice.emotion().tension().id();
    }

    private static <T> List<String> ids(List<T> things, Function<T, String> id) {
        return things.stream().map(id).distinct().toList();
    }
}
