package dev.evenkeel.json;

import dev.evenkeel.Reading;
import dev.evenkeel.emotion.Emotion;
import dev.evenkeel.emotion.Emotions;
import dev.evenkeel.signal.Signal;
import java.io.IOException;
import java.util.List;

/** How one message is written. */
final class ReadingShape {
    private ReadingShape() {}

    static void write(JsonOut out, Reading reading, String id) throws IOException {
        out.text("id", id);
        out.text("language", reading.language());
        emotion(out, reading.appraisal().emotions());
        out.rounded("valence", reading.appraisal().valence());
        out.rounded("confidence", reading.appraisal().confidence());
        out.id("tension", reading.appraisal().tension());
        signals(out, reading.signals());
    }

    static void emotion(JsonOut out, Emotions emotions) throws IOException {
        out.object("emotion", fields -> {
            for (Emotion emotion : Emotion.values()) {
                fields.rounded(emotion.id(), emotions.get(emotion));
            }
        });
    }

    static void signals(JsonOut out, List<Signal> signals) throws IOException {
        out.objects("signals", signals, (fields, signal) -> {
            fields.id("id", signal.id());
            fields.rounded("strength", signal.strength());
            fields.whole("start", signal.span().start());
            fields.whole("end", signal.span().end());
            fields.id("rule", signal.rule());
        });
    }
}
