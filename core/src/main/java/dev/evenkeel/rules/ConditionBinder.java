package dev.evenkeel.rules;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.emotion.Tension;
import dev.evenkeel.emotion.Trend;
import dev.evenkeel.playbook.Condition;
import dev.evenkeel.playbook.Counter;
import dev.evenkeel.playbook.Fact;
import dev.evenkeel.playbook.Milestone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Makes conditions of objects such as {@code {"tension": {"from": "angry"}, "said": ["apologise"]}}. */
final class ConditionBinder {
    private static final Known<Tension> TENSIONS = Known.of("tension", Tension.class);
    private static final Known<Trend> TRENDS = Known.of("trend", Trend.class);
    private static final Known<Channel> CHANNELS = Known.of("channel", Channel.class);
    private static final Known<Milestone> MILESTONES = Known.of("milestone", Milestone.class);
    private static final Known<Fact> FACTS = Known.of("fact", Fact.class);
    private static final Known<Counter> COUNTERS = Known.of("counter", Counter.class);
    private static final Known<HostEvent> EVENTS = Known.of("event", HostEvent.class);

    private final Names names;

    ConditionBinder(Names names) {
        this.names = names;
    }

    /** The condition in a required field. */
    Condition required(Entry rule, String key) {
        if (!rule.has(key)) {
            rule.problems().at(rule.origin(), "\"" + key + "\" is missing" + rule.ofRule(), "{} always holds");
        }
        return optional(rule, key);
    }

    /** The condition in a field; without the field, one that always holds. */
    Condition optional(Entry rule, String key) {
        Entry condition = rule.entry(key);
        return condition == null ? Condition.always() : bind(condition);
    }

    private Condition bind(Entry entry) {
        List<Condition> parts = new ArrayList<>();
        parts(entry, "all", Condition.AllOf::new, parts);
        parts(entry, "any", Condition.AnyOf::new, parts);
        Entry negated = entry.entry("not");
        if (negated != null) {
            parts.add(new Condition.Not(bind(negated)));
        }
        set(entry, "state", names.states(), Condition.InState::new, parts);
        Entry tension = entry.entry("tension");
        if (tension != null) {
            parts.add(tension(tension));
        }
        set(entry, "trend", TRENDS, Condition.TrendIn::new, parts);
        set(entry, "signal", names.signals(), Condition.HasSignal::new, parts);
        set(entry, "type", names.types(), Condition.TypeIn::new, parts);
        set(entry, "channel", CHANNELS, Condition.OnChannel::new, parts);
        set(entry, "reached", MILESTONES, Condition.Reached::new, parts);
        set(entry, "fact", FACTS, Condition.FactHolds::new, parts);
        Entry count = entry.entry("count");
        if (count != null) {
            count(count, parts);
        }
        set(entry, "said", names.customerTechniques(), Condition.Said::new, parts);
        set(entry, "saidLast", names.customerTechniques(), Condition.SaidLast::new, parts);
        set(entry, "advised", names.customerTechniques(), Condition.Advised::new, parts);
        set(entry, "event", EVENTS, Condition.OnEvent::new, parts);
        entry.close();
        return parts.size() == 1 ? parts.get(0) : new Condition.AllOf(parts);
    }

    private void parts(Entry entry, String key, Function<List<Condition>, Condition> make, List<Condition> into) {
        if (entry.has(key)) {
            List<Condition> parts = new ArrayList<>();
            entry.entries(key).forEach(part -> parts.add(bind(part)));
            requireSome(entry, key, parts.isEmpty());
            into.add(make.apply(parts));
        }
    }

    private <T extends Identified> void set(
            Entry entry, String key, Known<T> known, Function<Set<T>, Condition> make, List<Condition> into) {
        Set<T> named = entry.knownSet(key, known);
        if (entry.has(key)) {
            requireSome(entry, key, entry.texts(key).isEmpty());
            into.add(make.apply(named));
        }
    }

    private static void requireSome(Entry entry, String key, boolean empty) {
        if (empty) {
            entry.problems().at(entry.origin(), "\"" + key + "\" needs at least one part");
        }
    }

    static Condition.TensionBetween tension(Entry range) {
        Tension lowest = range.known("from", TENSIONS, Tension.CALM);
        Tension highest = range.known("to", TENSIONS, Tension.FURIOUS);
        if (!highest.atLeast(lowest)) {
            range.problems().at(range.origin(), "\"from\" is hotter than \"to\"");
        }
        range.close();
        return new Condition.TensionBetween(lowest, highest);
    }

    private static void count(Entry entry, List<Condition> into) {
        Counter counter = entry.known("of", COUNTERS);
        int least = entry.whole("atLeast", 1, Counter.CEILING);
        entry.close();
        if (counter != null) {
            into.add(new Condition.CountAtLeast(counter, least));
        }
    }
}
