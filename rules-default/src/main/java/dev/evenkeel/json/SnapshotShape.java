package dev.evenkeel.json;

import dev.evenkeel.Conversation;
import dev.evenkeel.emotion.Emotion;
import dev.evenkeel.emotion.EmotionalState;
import dev.evenkeel.playbook.Progress;
import dev.evenkeel.technique.Commitment;
import java.io.IOException;

/** How a snapshot is written. */
final class SnapshotShape {
    private SnapshotShape() {}

    static void write(JsonOut out, Conversation conversation) throws IOException {
        out.whole("format", JsonSnapshots.FORMAT);
        out.text("id", conversation.id());
        out.object("customer", customer -> FactsShape.customer(customer, conversation.customer()));
        out.object("agent", agent -> FactsShape.agent(agent, conversation.agent()));
        out.object("issue", issue -> FactsShape.issue(issue, conversation.issue()));
        out.id("channel", conversation.channel());
        out.whole("turns", conversation.turns());
        out.object("emotion", emotion -> emotion(emotion, conversation.emotion()));
        out.objects("typeEvidence", conversation.typeEvidence().entrySet(), (fields, evidence) -> {
            fields.id("type", evidence.getKey());
            fields.exact("weight", evidence.getValue());
        });
        out.object("progress", progress -> progress(progress, conversation.progress()));
        out.ids("replies", conversation.replies().templates());
        out.objects("promised", conversation.promised(), SnapshotShape::commitment);
        out.whole("customerCharacters", conversation.customerCharacters());
        out.whole("agentCharacters", conversation.agentCharacters());
        out.time("lastAgentAt", conversation.lastAgentAt());
        out.time("openedAt", conversation.openedAt());
        out.whole("unanswered", conversation.unanswered());
        out.whole("customerTurns", conversation.customerTurns());
        out.object("course", course -> {
            course.id("highest", conversation.course().highest());
            course.flag("spokeOfLeaving", conversation.course().spokeOfLeaving());
            course.flag("spokeOfGoingPublic", conversation.course().spokeOfGoingPublic());
        });
    }

    private static void emotion(JsonOut out, EmotionalState state) throws IOException {
        for (Emotion emotion : Emotion.values()) {
            out.exact(emotion.id(), state.emotions().get(emotion));
        }
        out.exact("valence", state.valence());
        out.exact("confidence", state.confidence());
        out.id("tension", state.tension());
        out.id("trend", state.trend());
        out.numbers("recentHeat", state.recentHeat());
        out.time("at", state.at());
    }

    private static void progress(JsonOut out, Progress progress) throws IOException {
        out.text("playbook", progress.playbook());
        out.id("state", progress.state());
        out.ids("milestones", progress.milestones());
        out.objects("counts", progress.counts().entrySet(), (fields, count) -> {
            fields.id("of", count.getKey());
            fields.whole("count", count.getValue());
        });
        out.ids("said", progress.said());
        out.ids("saidLast", progress.saidLast());
        out.id("advised", progress.advised());
    }

    private static void commitment(JsonOut out, Commitment commitment) throws IOException {
        out.id("kind", commitment.kind());
        out.decimal("amount", commitment.amount());
        out.text("currency", commitment.currency());
        out.whole("withinHours", commitment.withinHours());
        out.time("due", commitment.due());
        out.whole("start", commitment.span().start());
        out.whole("end", commitment.span().end());
        out.id("rule", commitment.rule());
    }
}
