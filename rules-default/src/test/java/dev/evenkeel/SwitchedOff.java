package dev.evenkeel;

import dev.evenkeel.emotion.TypeReader;
import dev.evenkeel.outcome.Outcomes;
import dev.evenkeel.playbook.Playbook;
import dev.evenkeel.playbook.PlaybookEngine;
import dev.evenkeel.reply.Recommender;
import dev.evenkeel.rules.CustomerRules;
import dev.evenkeel.rules.EngineRules;
import dev.evenkeel.rules.Layers;
import dev.evenkeel.rules.RulePack;
import dev.evenkeel.rules.Rulebook;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.signal.RuleInfo;
import dev.evenkeel.technique.Technique;
import dev.evenkeel.technique.TechniqueId;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Engines in which some rules are switched off, as an override with {@code "mode": "off"} does it, locked rules too.
 *
 * <p>Opening a pack takes a while, so what does not change is taken from the engine in which everything is on.
 */
public final class SwitchedOff {

    private final Rulebook rulebook;
    private final EvenkeelBuilder.Parts parts;

    private SwitchedOff(Rulebook rulebook, EvenkeelBuilder.Parts parts) {
        this.rulebook = rulebook;
        this.parts = parts;
    }

    /** Engines that work by this pack. */
    public static SwitchedOff of(RulePack pack) {
        return new SwitchedOff(
                Layers.of(pack).rulebook(), Evenkeel.builder().pack(pack).parts());
    }

    /** The same, by the playbook with this id. */
    public SwitchedOff following(String playbook) {
        Playbook wanted = rulebook.playbooks().stream()
                .filter(one -> one.id().equals(playbook))
                .findFirst()
                .orElseThrow();
        return new SwitchedOff(
                rulebook, with(parts, Map.of("playbook", PlaybookEngine.of(wanted, rulebook.techniques()))));
    }

    /** The engine in which everything is on. */
    public Evenkeel nothing() {
        return new Evenkeel(parts);
    }

    /** The rules by which everything works. */
    public Rulebook rules() {
        return rulebook;
    }

    /**
     * The engine without these rules.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public Evenkeel rules(Set<String> ids) {
        return engine(rulebookWithout(ids));
    }

    /** The engine in which a technique calms by so much. */
    public Evenkeel calming(TechniqueId technique, double calming) {
        List<Technique> techniques = rulebook.techniques().stream()
                .map(one -> one.id().equals(technique) ? with(one, Map.of("calming", calming)) : one)
                .toList();
        return engine(with(rulebook, Map.of("techniques", techniques)));
    }

    /** The rules without these, which must be among them. */
    public Rulebook rulebookWithout(Set<String> ids) {
        Set<String> left = new TreeSet<>(ids);
        Rulebook without = withoutRules(rulebook, ids, left);
        List<Playbook> playbooks = rulebook.playbooks().stream()
                .map(one -> withoutRules(one, ids, left))
                .toList();
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("there are no such rules: " + left);
        }
        return with(without, Map.of("playbooks", playbooks));
    }

    /** The ids of the rules that act, those within playbooks among them. */
    public static Set<String> acting(Rulebook rules) {
        Set<String> acting = new TreeSet<>();
        collect(rules, acting);
        rules.playbooks().forEach(playbook -> collect(playbook, acting));
        return acting;
    }

    private static void collect(Record holder, Set<String> acting) {
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            if (component.getType() == List.class) {
                for (Object rule : (List<?>) valueOf(component, holder)) {
                    RuleInfo info = infoOf(rule);
                    if (info != null && info.mode() == Mode.ON) {
                        acting.add(info.id().id());
                    }
                }
            }
        }
    }

    private Evenkeel engine(Rulebook rules) {
        Rulebook before = rulebook;
        Map<String, Object> changed = new LinkedHashMap<>();
        if (before.signals().equals(rules.signals())) {
            changed.put("rules", with(parts.rules(), Map.of("techniques", rules.techniques())));
        } else {
            CustomerRules customer = CustomerRules.of(rules);
            changed.put("rules", customer);
            changed.put("reader", MessageReader.of(customer, List.of()));
        }
        if (!before.types().equals(rules.types())) {
            changed.put("types", new TypeReader(rules.types()));
        }
        if (!before.recognition().equals(rules.recognition())
                || !before.commitments().equals(rules.commitments())
                || !before.findings().equals(rules.findings())) {
            changed.put("agents", new AgentSide(EngineRules.of(rules)));
        }
        String playbook = parts.playbook().playbook().id();
        changed.put(
                "playbook",
                PlaybookEngine.of(
                        rules.playbooks().stream()
                                .filter(one -> one.id().equals(playbook))
                                .findFirst()
                                .orElseThrow(),
                        rules.techniques()));
        changed.put(
                "recommender",
                Recommender.of(
                        rules.templates(), rules.locale(), rules.outcome().zone()));
        changed.put("outcomes", Outcomes.of(rules.actions(), rules.care(), rules.outcome()));
        return new Evenkeel(with(parts, changed));
    }

    /** The same record, in whose lists of rules those that are wanted are missing; what was found is no longer left. */
    private static <R extends Record> R withoutRules(R holder, Set<String> wanted, Set<String> left) {
        Map<String, Object> changed = new LinkedHashMap<>();
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            if (component.getType() == List.class) {
                List<?> rules = (List<?>) valueOf(component, holder);
                List<Object> rest = new ArrayList<>();
                for (Object rule : rules) {
                    String id = idOf(rule);
                    if (id == null || !wanted.contains(id)) {
                        rest.add(rule);
                    } else {
                        left.remove(id);
                    }
                }
                if (rest.size() < rules.size()) {
                    changed.put(component.getName(), rest);
                }
            }
        }
        return with(holder, changed);
    }

    private static @Nullable String idOf(Object rule) {
        RuleInfo info = infoOf(rule);
        return info == null ? null : info.id().id();
    }

    private static @Nullable RuleInfo infoOf(Object rule) {
        if (rule instanceof Record) {
            for (RecordComponent component : rule.getClass().getRecordComponents()) {
                if (component.getType() == RuleInfo.class) {
                    return (RuleInfo) valueOf(component, rule);
                }
            }
        }
        return null;
    }

    /** The same record with other components. */
    @SuppressWarnings("unchecked")
    private static <R extends Record> R with(R record, Map<String, ?> changed) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            var constructor = record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class[]::new));
            constructor.setAccessible(true);
            Object[] values = Arrays.stream(components)
                    .map(one -> changed.containsKey(one.getName()) ? changed.get(one.getName()) : valueOf(one, record))
                    .toArray();
            return (R) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass().getName(), e);
        }
    }

    private static Object valueOf(RecordComponent component, Object record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
