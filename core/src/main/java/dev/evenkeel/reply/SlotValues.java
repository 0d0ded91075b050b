package dev.evenkeel.reply;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.Issue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the host told, as values of slots; a slot of which nothing is known has none. */
final class SlotValues {

    private static final int NAME = 60;
    private static final int PHRASE = 160;
    private static final int MOST_OPTIONS = 5;
    private static final int MOST_STEPS = 12;

    private SlotValues() {}

    /** The values for replies in a language. */
    static Map<Slot, String> of(Customer customer, Agent agent, Issue issue, ZoneId zone, String language) {
        EnumMap<Slot, String> values = new EnumMap<>(Slot.class);
        put(values, Slot.CUSTOMER, PlainValue.of(customer.name(), NAME));
        put(values, Slot.AGENT, PlainValue.of(agent.name(), NAME));
        put(values, Slot.SUMMARY, phrase(issue.summary()));
        put(values, Slot.OUTCOME, phrase(issue.desiredOutcome()));
        put(values, Slot.CAUSE, phrase(issue.rootCause()));
        put(values, Slot.DEPENDS_ON, phrase(issue.dependsOn()));
        put(values, Slot.POLICY, phrase(issue.policy()));
        List<String> complaints = phrases(issue.complaints(), 1);
        put(values, Slot.COMPLAINT, complaints.isEmpty() ? null : complaints.get(0));
        List<String> options = phrases(issue.options(), MOST_OPTIONS);
        if (!options.isEmpty()) {
            values.put(Slot.OPTION, options.get(0));
            values.put(Slot.OPTIONS, Wording.alternatives(options, language));
        }
        put(values, Slot.STEPS, numbered(phrases(issue.steps(), MOST_STEPS)));
        put(values, Slot.FOLLOW_UP, day(issue.followUpAt(), zone, language));
        return Maps.immutableEnumMap(values);
    }

    private static void put(EnumMap<Slot, String> values, Slot slot, @Nullable String value) {
        if (value != null) {
            values.put(slot, value);
        }
    }

    private static @Nullable String phrase(@Nullable String fact) {
        String plain = PlainValue.of(fact, PHRASE);
        return plain == null ? null : Wording.withinSentence(plain);
    }

    private static ImmutableList<String> phrases(List<String> facts, int most) {
        if (facts.isEmpty()) {
            return ImmutableList.of();
        }
        return facts.stream()
                .map(SlotValues::phrase)
                .filter(Objects::nonNull)
                .limit(most)
                .collect(ImmutableList.toImmutableList());
    }

    private static @Nullable String numbered(List<String> steps) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            lines.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(Wording.asLine(steps.get(i)));
        }
        return lines.length() == 0 ? null : lines.toString();
    }

    private static @Nullable String day(@Nullable Instant at, ZoneId zone, String language) {
        return at == null ? null : Wording.day(LocalDate.ofInstant(at, zone), language);
    }
}
