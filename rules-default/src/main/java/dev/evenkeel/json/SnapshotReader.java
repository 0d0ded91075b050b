package dev.evenkeel.json;

import dev.evenkeel.Conversation;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.emotion.Emotion;
import dev.evenkeel.emotion.EmotionalState;
import dev.evenkeel.emotion.Emotions;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import dev.evenkeel.json.InputException.Code;
import dev.evenkeel.outcome.Course;
import dev.evenkeel.playbook.Counter;
import dev.evenkeel.playbook.Milestone;
import dev.evenkeel.playbook.Progress;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.reply.ReplyHistory;
import dev.evenkeel.signal.RuleId;
import dev.evenkeel.technique.Commitment;
import dev.evenkeel.technique.TechniqueId;
import dev.evenkeel.text.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes a conversation of the fields of a snapshot. */
final class SnapshotReader {
    private SnapshotReader() {}

    static Conversation read(InputFields snapshot) {
        long format = snapshot.whole("format");
        if (format != JsonSnapshots.FORMAT) {
            throw new InputException(
                    Code.BAD_VALUE,
                    snapshot.at("format"),
                    "is " + format + "; this engine reads format " + JsonSnapshots.FORMAT);
        }
        try {
            return conversation(snapshot);
        } catch (InputException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            // What the model refuses, it refuses with ids and bounds alone.
            throw new InputException(Code.BAD_VALUE, "snapshot", "holds a value out of range: " + e.getMessage());
        }
    }

    private static Conversation conversation(InputFields snapshot) {
        return new Conversation(
                snapshot.required("id"),
                SnapshotFacts.customer(snapshot.object("customer")),
                SnapshotFacts.agent(snapshot.object("agent")),
                SnapshotFacts.issue(snapshot.object("issue")),
                snapshot.requiredId("channel", Channel.class),
                snapshot.wholeInt("turns"),
                emotion(snapshot.object("emotion")),
                typeEvidence(snapshot),
                progress(snapshot.object("progress")),
                new ReplyHistory(ids(snapshot, "replies", RuleId::new)),
                snapshot.objects("promised").stream()
                        .map(SnapshotReader::commitment)
                        .toList(),
                snapshot.whole("customerCharacters"),
                snapshot.whole("agentCharacters"),
                snapshot.moment("lastAgentAt"),
                snapshot.moment("openedAt"),
                snapshot.wholeInt("unanswered"),
                snapshot.wholeInt("customerTurns"),
                course(snapshot.object("course")));
    }

    private static EmotionalState emotion(InputFields fields) {
        return new EmotionalState(
                new Emotions(
                        fields.number(Emotion.ANGER.id()),
                        fields.number(Emotion.FRUSTRATION.id()),
                        fields.number(Emotion.ANXIETY.id()),
                        fields.number(Emotion.SADNESS.id()),
                        fields.number(Emotion.CONFUSION.id()),
                        fields.number(Emotion.SATISFACTION.id())),
                fields.number("valence"),
                fields.number("confidence"),
                fields.requiredId("tension", Tension.class),
                fields.requiredId("trend", Trend.class),
                fields.numbers("recentHeat"),
                fields.moment("at"));
    }

    private static Map<CustomerType, Double> typeEvidence(InputFields snapshot) {
        Map<CustomerType, Double> evidence = new LinkedHashMap<>();
        for (InputFields entry : snapshot.objects("typeEvidence")) {
            evidence.put(new CustomerType(entry.required("type")), entry.number("weight"));
        }
        return evidence;
    }

    private static Progress progress(InputFields fields) {
        Map<Counter, Integer> counts = new LinkedHashMap<>();
        for (InputFields entry : fields.objects("counts")) {
            counts.put(entry.requiredId("of", Counter.class), entry.wholeInt("count"));
        }
        String advised = fields.text("advised", null);
        return new Progress(
                fields.required("playbook"),
                new StateId(fields.required("state")),
                set(fields, "milestones", id -> InputFields.known(fields.at("milestones"), Milestone.class, id)),
                counts,
                set(fields, "said", TechniqueId::new),
                set(fields, "saidLast", TechniqueId::new),
                advised == null ? null : new TechniqueId(advised));
    }

    private static Course course(InputFields fields) {
        return new Course(
                fields.requiredId("highest", Tension.class),
                fields.flag("spokeOfLeaving", false),
                fields.flag("spokeOfGoingPublic", false));
    }

    private static Commitment commitment(InputFields fields) {
        return new Commitment(
                fields.requiredId("kind", CommitmentKind.class),
                fields.decimal("amount"),
                fields.text("currency", null),
                fields.count("withinHours", null),
                fields.moment("due"),
                new Span(fields.wholeInt("start"), fields.wholeInt("end")),
                new RuleId(fields.required("rule")));
    }

    private static <T> List<T> ids(InputFields fields, String key, Function<String, T> make) {
        return fields.requiredTexts(key).stream().map(make).toList();
    }

    private static <T> Set<T> set(InputFields fields, String key, Function<String, T> make) {
        return new LinkedHashSet<>(ids(fields, key, make));
    }
}
