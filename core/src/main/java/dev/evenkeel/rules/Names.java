package dev.evenkeel.rules;

import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.outcome.ActionId;
import dev.evenkeel.playbook.Gate;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.review.FindingId;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.Audience;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Every name that a field of the merged tree may refer to: the contract's, and those that packs add.
 *
 * @param signals signals of the contract, of rules, and declared for plug-ins
 * @param types customer types
 * @param states states of all playbooks
 * @param customerTechniques techniques said to the customer
 * @param agentTechniques techniques that help the agent
 * @param techniques both
 * @param findings findings
 * @param withheld techniques said to the customer, and findings
 * @param actions actions
 */
record Names(
        Known<SignalId> signals,
        Known<CustomerType> types,
        Known<StateId> states,
        Known<TechniqueId> customerTechniques,
        Known<TechniqueId> agentTechniques,
        Known<TechniqueId> techniques,
        Known<FindingId> findings,
        Known<Gate.Withheld> withheld,
        Known<ActionId> actions) {

    static Names in(Map<String, MergedRule> rules, Value.Fields declares) {
        List<Value> signals = new ArrayList<>(named(rules, Sections.SIGNALS, "signal"));
        signals.addAll(listed(declares, "signals"));
        List<Value> states = new ArrayList<>();
        sectionOf(rules, Sections.PLAYBOOKS).forEach(playbook -> states.addAll(listed(playbook, "states")));
        Known<TechniqueId> customer = techniques(rules, Audience.CUSTOMER);
        Known<TechniqueId> agent = techniques(rules, Audience.AGENT);
        Known<FindingId> findings =
                open("finding", FindingId.standard(), named(rules, Sections.FINDINGS, "finding"), FindingId::new);
        return new Names(
                open("signal", SignalId.standard(), signals, SignalId::of),
                open("customer type", CustomerType.standard(), named(rules, Sections.TYPES, "type"), CustomerType::new),
                open("state", List.of(), states, StateId::new),
                customer,
                agent,
                union("technique", TechniqueId::new, customer, agent),
                findings,
                union("technique or finding", Gate.Withheld::new, customer, findings),
                open("action", ActionId.standard(), named(rules, Sections.ACTIONS, "action"), ActionId::new));
    }

    private static Known<TechniqueId> techniques(Map<String, MergedRule> rules, Audience audience) {
        List<Value> ids = new ArrayList<>();
        for (Value.Fields technique : sectionOf(rules, Sections.TECHNIQUES)) {
            Value id = technique.get("id");
            boolean fits = technique.get("audience") instanceof Value.Text written
                    && written.text().equals(audience.id());
            if (id != null && fits) {
                ids.add(id);
            }
        }
        String what = audience == Audience.CUSTOMER ? "technique for the customer" : "technique for the agent";
        return open(what, List.of(), ids, TechniqueId::new);
    }

    private static <T extends Identified> Known<T> open(
            String what, List<T> standard, List<Value> added, Function<String, T> make) {
        List<T> ids = new ArrayList<>(standard);
        for (Value value : added) {
            if (value instanceof Value.Text text && OpenSet.isWellFormed(text.text())) {
                ids.add(make.apply(text.text()));
            }
        }
        return Known.of(what, ids);
    }

    private static <T extends Identified> Known<T> union(
            String what, Function<String, T> make, Known<?> one, Known<?> other) {
        List<T> ids = new ArrayList<>();
        one.byName().keySet().forEach(id -> ids.add(make.apply(id)));
        other.byName().keySet().forEach(id -> ids.add(make.apply(id)));
        return Known.of(what, ids);
    }

    private static List<Value> named(Map<String, MergedRule> rules, String section, String key) {
        List<Value> named = new ArrayList<>();
        for (Value.Fields rule : sectionOf(rules, section)) {
            Value value = rule.get(key);
            if (value != null) {
                named.add(value);
            }
        }
        return named;
    }

    private static List<Value> listed(Value.Fields holder, String key) {
        return holder.get(key) instanceof Value.Items list ? list.items() : List.of();
    }

    private static List<Value.Fields> sectionOf(Map<String, MergedRule> rules, String section) {
        return rules.values().stream()
                .filter(rule -> rule.section().equals(section))
                .map(MergedRule::fields)
                .toList();
    }
}
