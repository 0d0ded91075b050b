package dev.evenkeel.rules;

import com.google.common.collect.ImmutableMap;
import dev.evenkeel.emotion.EmotionSettings;
import dev.evenkeel.emotion.Emotions;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.signal.SignalId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the {@link EmotionSettings} of the section {@code emotion}; what it leaves out keeps its usual value. */
final class EmotionBinder {
    private static final List<Double> USUAL_BANDS = List.of(0.2, 0.4, 0.6, 0.8);

    private final Names names;

    EmotionBinder(Names names) {
        this.names = names;
    }

    EmotionSettings bind(Entry section) {
        EmotionSettings settings = new EmotionSettings(
                bands(section),
                section.number("inertia", 0, 1, 0.7),
                section.number("halfLifeHours", 0.01, 10_000, 6),
                section.number("repeatLift", 0, 1, 0.08),
                feelings(section));
        section.close();
        return settings;
    }

    private static List<Double> bands(Entry section) {
        List<Value.Numeral> numbers = section.numbers("bands");
        if (!section.has("bands")) {
            return USUAL_BANDS;
        }
        double below = 0;
        boolean sound = numbers.size() == Tension.values().length - 1;
        for (Value.Numeral edge : numbers) {
            sound &= edge.number() > below && edge.number() <= 1;
            below = edge.number();
        }
        if (!sound) {
            section.problems().at(section.origin(), "\"bands\" needs four rising numbers above 0 and up to 1");
            return USUAL_BANDS;
        }
        return numbers.stream().map(Value.Numeral::number).toList();
    }

    private Map<SignalId, Emotions> feelings(Entry section) {
        Value.Fields object = section.object("feelings");
        TreeMap<String, Value.Field> sorted = new TreeMap<>(object == null ? Map.of() : object.fields());
        ImmutableMap.Builder<SignalId, Emotions> feelings = ImmutableMap.builder();
        sorted.forEach((name, field) -> {
            SignalId signal = names.signals().find(new Value.Text(name, field.key()), section.problems());
            Emotions emotions = emotions(field.value(), section.problems());
            if (signal != null) {
                feelings.put(signal, emotions);
            }
        });
        return feelings.buildOrThrow();
    }

    private static Emotions emotions(Value value, Problems problems) {
        if (!(value instanceof Value.Fields object)) {
            problems.at(value.origin(), "feelings must be an object, not " + value.kind());
            return Emotions.none();
        }
        Entry entry = new Entry(object, problems);
        Emotions emotions = Emotions.of(emotion -> entry.number(emotion.id(), 0, 1, 0));
        entry.close();
        return emotions;
    }
}
