package dev.evenkeel.json;

import dev.evenkeel.Advice;
import dev.evenkeel.dialogue.Speaker;
import dev.evenkeel.emotion.EmotionalState;
import dev.evenkeel.reply.Recommendation;
import java.io.IOException;

/** How advice is written. */
final class AdviceShape {
    private AdviceShape() {}

    static void write(JsonOut out, Advice advice, String conversation) throws IOException {
        out.text("conversation", conversation);
        out.whole("turn", advice.turn());
        out.id("speaker", Speaker.CUSTOMER);
        feeling(out, advice);
        out.object("customerType", type -> {
            type.id("id", advice.customerType().type());
            type.rounded("confidence", advice.customerType().confidence());
        });
        out.id("state", advice.state());
        out.object("transition", advice.transition(), (fields, move) -> {
            fields.id("from", move.from());
            fields.id("to", move.to());
            fields.id("rule", move.rule());
        });
        toSay(out, advice.recommendation());
        OutcomeShape.write(out, advice);
        reasons(out, advice.recommendation());
        out.objects("packs", advice.packs(), (fields, pack) -> {
            fields.text("id", pack.id());
            fields.text("version", pack.version());
            fields.text("hash", pack.hash());
        });
    }

    private static void feeling(JsonOut out, Advice advice) throws IOException {
        EmotionalState state = advice.emotion();
        out.text("language", advice.reading().language());
        ReadingShape.emotion(out, state.emotions());
        out.rounded("valence", state.valence());
        out.rounded("confidence", state.confidence());
        out.id("tension", state.tension());
        out.id("trend", state.trend());
        ReadingShape.signals(out, advice.reading().signals());
    }

    private static void toSay(JsonOut out, Recommendation recommendation) throws IOException {
        out.id("technique", recommendation.technique());
        out.ids("alternatives", recommendation.alternatives());
        out.object("reply", reply -> {
            reply.id("template", recommendation.reply().template());
            reply.text("text", recommendation.reply().text());
        });
        out.texts("avoid", recommendation.avoid());
        out.texts("openItems", recommendation.openItems());
    }

    private static void reasons(JsonOut out, Recommendation recommendation) throws IOException {
        out.objects("why", recommendation.why(), (fields, why) -> {
            fields.id("rule", why.rule());
            fields.text("because", why.because());
        });
        out.objects("whyNot", recommendation.whyNot(), (fields, whyNot) -> {
            fields.id("technique", whyNot.technique());
            fields.id("rule", whyNot.rule());
            fields.text("because", whyNot.because());
        });
    }
}
