package dev.evenkeel.json;

import dev.evenkeel.Advice;
import dev.evenkeel.outcome.HandOver;
import dev.evenkeel.outcome.Incident;
import java.io.IOException;

/** How that which follows for people is written. */
final class OutcomeShape {
    private OutcomeShape() {}

    static void write(JsonOut out, Advice advice) throws IOException {
        out.objects("actions", advice.actions(), (fields, action) -> {
            fields.id("id", action.id());
            fields.text("reason", action.reason());
            fields.time("due", action.due());
        });
        out.object("channelAdvice", advice.channelAdvice(), (fields, channel) -> {
            fields.ids("prefer", channel.prefer());
            fields.text("because", channel.because());
        });
        out.ids("agentCare", advice.agentCare());
        out.whole("warnings", advice.warnings());
        out.object("incident", advice.incident(), OutcomeShape::incident);
        out.object("handOver", advice.handOver(), OutcomeShape::handOver);
        out.object("followUp", advice.followUp(), (fields, followUp) -> {
            fields.time("due", followUp.due());
            fields.id("channel", followUp.channel());
            fields.text("purpose", followUp.purpose());
        });
    }

    private static void incident(JsonOut out, Incident incident) throws IOException {
        out.whole("turn", incident.turn());
        out.time("at", incident.at());
        out.id("kind", incident.kind());
        out.flag("severe", incident.severe());
        out.whole("start", incident.span().start());
        out.whole("end", incident.span().end());
        out.id("rule", incident.rule());
        out.text("actionTaken", incident.actionTaken());
    }

    private static void handOver(JsonOut out, HandOver handOver) throws IOException {
        out.text("reason", handOver.reason());
        out.text("summary", handOver.summary());
        out.text("desiredOutcome", handOver.desiredOutcome());
        out.ids("reached", handOver.reached());
        out.texts("offered", handOver.offered());
        out.objects("promised", handOver.promised(), ReviewShape::commitment);
        out.id("tension", handOver.tension());
        out.id("trend", handOver.trend());
        out.whole("warnings", handOver.warnings());
    }
}
