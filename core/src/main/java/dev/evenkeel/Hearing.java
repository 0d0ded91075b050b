package dev.evenkeel;

import dev.evenkeel.dialogue.CustomerTurn;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.emotion.EmotionalState;
import dev.evenkeel.emotion.Evidence;
import dev.evenkeel.emotion.TypeBelief;
import dev.evenkeel.emotion.TypeReader;
import dev.evenkeel.outcome.Occasion;
import dev.evenkeel.outcome.Outcome;
import dev.evenkeel.playbook.Circumstances;
import dev.evenkeel.playbook.Counter;
import dev.evenkeel.playbook.Fact;
import dev.evenkeel.playbook.SmallSet;
import dev.evenkeel.playbook.Step;
import dev.evenkeel.reply.Brief;
import dev.evenkeel.reply.Recommendation;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.signal.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The step that a customer's line makes: reading, feeling, playbook, recommendation, and what follows for people. */
final class Hearing {

    /** What an unfinished matter sounds like when the customer comes back to it. */
    private static final Set<SignalId> COMING_BACK =
            SmallSet.containing(List.of(SignalId.REPEAT_CONTACT, SignalId.NO_PROGRESS));

    private final EvenkeelBuilder.Parts parts;

    Hearing(EvenkeelBuilder.Parts parts) {
        this.parts = parts;
    }

    Advice hear(Conversation before, CustomerTurn turn) {
        Instant at = Timeline.timeOf(before, turn.at());
        Heard heard = parts.reader().read(turn.text(), before.channel());
        Set<SignalId> signals = heard.signalIds();
        EmotionalState emotion = parts.model().next(before.emotion(), evidence(before, at, heard));
        Map<CustomerType, Double> typeEvidence = parts.types().weigh(before.typeEvidence(), signals);
        TypeBelief type = TypeReader.belief(before.customer().type(), typeEvidence);

        Circumstances now = circumstances(before, turn, at, heard, emotion, type);
        Step step = parts.playbook().heard(before.progress(), signals, now);
        int number = before.turns() + 1;
        Recommendation recommendation = parts.recommender()
                .recommend(
                        parts.playbook().rank(step.answers()),
                        step.answers(),
                        new Brief(before.id(), number, before.customer(), before.agent(), before.issue()),
                        before.replies());
        Outcome outcome = parts.outcomes()
                .after(
                        step.answers(),
                        new Occasion(
                                number,
                                at,
                                heard.reading().signals(),
                                heard.severeRules(),
                                recommendation.technique(),
                                before.issue(),
                                before.promised()));

        Conversation after = after(before, turn, at, emotion, typeEvidence, step, recommendation, signals);
        return new Advice(
                after,
                number,
                heard.reading(),
                emotion,
                type,
                after.progress().state(),
                step.move(),
                explained(recommendation, step, heard),
                outcome.actions(),
                outcome.channelAdvice(),
                outcome.agentCare(),
                after.progress().count(Counter.WARNINGS),
                outcome.incident(),
                outcome.handOver(),
                outcome.followUp(),
                parts.rules().packs());
    }

    private static Conversation after(
            Conversation before,
            CustomerTurn turn,
            @Nullable Instant at,
            EmotionalState emotion,
            Map<CustomerType, Double> typeEvidence,
            Step step,
            Recommendation recommendation,
            Set<SignalId> signals) {
        return before.toBuilder()
                .turns(before.turns() + 1)
                .emotion(emotion)
                .typeEvidence(typeEvidence)
                .progress(step.progress().advising(recommendation.technique()))
                .replies(before.replies().with(recommendation.reply().template()))
                .customerCharacters(before.customerCharacters() + turn.text().length())
                .openedAt(before.openedAt() == null ? at : before.openedAt())
                .unanswered(before.unanswered() + 1)
                .customerTurns(before.customerTurns() + 1)
                .course(before.course().after(emotion.tension(), signals))
                .build();
    }

    private Evidence evidence(Conversation before, @Nullable Instant at, Heard heard) {
        boolean comesBack = SmallSet.meet(COMING_BACK, heard.signalIds());
        return new Evidence(
                heard.reading().appraisal(),
                before.unanswered() == 0 ? parts.calmingOf(before.progress().saidLast()) : 0,
                comesBack ? 1 + before.progress().count(Counter.REPEATS) : 0,
                heard.isRelieved(),
                at);
    }

    private Circumstances circumstances(
            Conversation before,
            CustomerTurn turn,
            @Nullable Instant at,
            Heard heard,
            EmotionalState emotion,
            TypeBelief type) {
        Circumstances now = Situations.of(before, parts, emotion, type.type())
                .hearing(
                        turn,
                        parts.reader().body(turn.text(), before.channel()),
                        heard.reading().signals(),
                        heard.severeRules(),
                        heard.reading().appraisal().confidence(),
                        before.customerTurns() == 0)
                .with(
                        Fact.UPDATE_DUE,
                        parts.outcomes().isUpdateDue(before.progress(), before.lastAgentAt(), before.openedAt(), at));
        return heard.severe() ? now.with(Fact.SEVERE_ABUSE, true) : now;
    }

    /** What moved the playbook comes first, then what chose the technique, then what is only watched or failed. */
    private static Recommendation explained(Recommendation recommendation, Step step, Heard heard) {
        if (step.move() == null && step.shadows().isEmpty() && heard.isPlain()) {
            return recommendation;
        }
        List<Why> why = new ArrayList<>();
        if (step.move() != null) {
            why.add(new Why(step.move().rule(), step.move().reason()));
        }
        why.addAll(recommendation.why());
        why.addAll(step.shadows());
        why.addAll(heard.shadows());
        why.addAll(heard.failures());
        return recommendation.because(why);
    }
}
