package dev.evenkeel.emotion;

import com.google.common.collect.ImmutableMap;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.signal.SignalId;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads a customer's type from the signals of their turns, with growing confidence.
 *
 * <p>Immutable and thread-safe. The types are those of guide S3 and the kinds of call of guide S1; a type describes what a
 * customer does in this conversation, never who they are.
 */
public final class TypeReader {

    /** At this confidence a type is reported. */
    public static final double REPORTED = 0.5;

    private final List<TypeRule> rules;
    /** The signals that speak for a type; looked up and never gone through, so the order does not matter. */
    private final Set<SignalId> telling = new HashSet<>();

    /** A reader by these rules; those that are not on are passed over. */
    public TypeReader(List<TypeRule> rules) {
        this.rules = Rule.acting(rules);
        for (TypeRule rule : this.rules) {
            telling.add(rule.signal());
        }
    }

    /** The evidence for each type after a turn with these signals, each 0..1, in the order of ids. */
    public Map<CustomerType, Double> weigh(Map<CustomerType, Double> before, Set<SignalId> signals) {
        // Most turns speak for none, and leave the evidence as it was.
        if (Collections.disjoint(telling, signals) && (before.size() < 2 || isInOrder(before))) {
            return ImmutableMap.copyOf(before);
        }
        Map<CustomerType, Double> after = new TreeMap<>(Comparator.comparing(CustomerType::id));
        after.putAll(before);
        for (TypeRule rule : rules) {
            if (signals.contains(rule.signal())) {
                after.merge(rule.type(), rule.weight(), (sum, weight) -> Math.min(1, sum + weight));
            }
        }
        return ImmutableMap.copyOf(after);
    }

    private static boolean isInOrder(Map<CustomerType, Double> evidence) {
        String last = "";
        for (CustomerType type : evidence.keySet()) {
            if (type.id().compareTo(last) < 0) {
                return false;
            }
            last = type.id();
        }
        return true;
    }

    /** What to believe: the type that the host gave, or else the best supported one. */
    public static TypeBelief belief(CustomerType given, Map<CustomerType, Double> evidence) {
        if (!given.equals(CustomerType.UNKNOWN)) {
            return new TypeBelief(given, 1);
        }
        CustomerType likeliest = CustomerType.UNKNOWN;
        double most = 0;
        for (Map.Entry<CustomerType, Double> one : evidence.entrySet()) {
            if (one.getValue() > most) {
                likeliest = one.getKey();
                most = one.getValue();
            }
        }
        return most == 0
                ? TypeBelief.unknown()
                : new TypeBelief(most >= REPORTED ? likeliest : CustomerType.UNKNOWN, most);
    }
}
