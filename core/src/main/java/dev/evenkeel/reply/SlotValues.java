package dev.evenkeel.reply;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.Issue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the host told, as values of slots; a slot of which nothing is known has none.
 *
 * <p>Which have one is a bit for each as well: whether a template can be filled is asked of dozens at every turn.
 */
@SuppressWarnings("EnumOrdinal") // a place for each slot, never kept longer than the JVM runs
final class SlotValues {

    private static final int NAME = 60;
    private static final int PHRASE = 160;
    private static final int MOST_OPTIONS = 5;
    private static final int MOST_STEPS = 12;

    private static final Slot[] SLOTS = Slot.values();

    private final @Nullable String[] values = new String[SLOTS.length];
    private int known;

    private SlotValues() {}

    static SlotValues of(Map<Slot, String> values) {
        SlotValues some = new SlotValues();
        values.forEach(some::put);
        return some;
    }

    /** The values for replies in a language. */
    static SlotValues of(Customer customer, Agent agent, Issue issue, ZoneId zone, String language) {
        SlotValues values = new SlotValues();
        values.put(Slot.CUSTOMER, PlainValue.of(customer.name(), NAME));
        values.put(Slot.AGENT, PlainValue.of(agent.name(), NAME));
        values.put(Slot.SUMMARY, phrase(issue.summary()));
        values.put(Slot.OUTCOME, phrase(issue.desiredOutcome()));
        values.put(Slot.CAUSE, phrase(issue.rootCause()));
        values.put(Slot.DEPENDS_ON, phrase(issue.dependsOn()));
        values.put(Slot.POLICY, phrase(issue.policy()));
        List<String> complaints = phrases(issue.complaints(), 1);
        values.put(Slot.COMPLAINT, complaints.isEmpty() ? null : complaints.get(0));
        List<String> options = phrases(issue.options(), MOST_OPTIONS);
        if (!options.isEmpty()) {
            values.put(Slot.OPTION, options.get(0));
            values.put(Slot.OPTIONS, FactWords.alternatives(options, language));
        }
        values.put(Slot.STEPS, numbered(phrases(issue.steps(), MOST_STEPS)));
        values.put(Slot.FOLLOW_UP, day(issue.followUpAt(), zone, language));
        return values;
    }

    /** The bits of some slots. */
    static int bitsOf(Set<Slot> slots) {
        int bits = 0;
        for (Slot slot : slots) {
            bits |= 1 << slot.ordinal();
        }
        return bits;
    }

    /** Whether each of the slots with these bits has a value. */
    boolean haveAll(int slots) {
        return (slots & ~known) == 0;
    }

    /** Whether any of the slots with these bits has a value. */
    boolean haveAny(int slots) {
        return (slots & known) != 0;
    }

    @Nullable
    String get(Slot slot) {
        return values[slot.ordinal()];
    }

    /** The slots that have a value. */
    Set<Slot> known() {
        EnumSet<Slot> slots = EnumSet.noneOf(Slot.class);
        for (Slot slot : SLOTS) {
            if (get(slot) != null) {
                slots.add(slot);
            }
        }
        return slots;
    }

    private void put(Slot slot, @Nullable String value) {
        if (value != null) {
            values[slot.ordinal()] = value;
            known |= 1 << slot.ordinal();
        }
    }

    private static @Nullable String phrase(@Nullable String fact) {
        String plain = PlainValue.of(fact, PHRASE);
        return plain == null ? null : FactWords.withinSentence(plain);
    }

    private static List<String> phrases(List<String> facts, int most) {
        if (facts.isEmpty()) {
            return List.of();
        }
        return facts.stream()
                .map(SlotValues::phrase)
                .filter(Objects::nonNull)
                .limit(most)
                .collect(ImmutableList.toImmutableList());
    }

    private static @Nullable String numbered(List<String> steps) {
        if (steps.isEmpty()) {
            return null;
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            lines.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(FactWords.asLine(steps.get(i)));
        }
        return lines.toString();
    }

    private static @Nullable String day(@Nullable Instant at, ZoneId zone, String language) {
        return at == null ? null : FactWords.day(LocalDate.ofInstant(at, zone), language);
    }
}
