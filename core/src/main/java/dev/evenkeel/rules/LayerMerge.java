package dev.evenkeel.rules;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes one tree of layered packs, lowest first: rules are added, settings laid over each other, overrides applied. */
final class LayerMerge {
    private final Problems problems;
    private final Overlay overlay;
    private final Map<String, Value.Field> settings = new LinkedHashMap<>();
    private final Map<String, MergedRule> rules = new LinkedHashMap<>();

    LayerMerge(Problems problems) {
        this.problems = problems;
        this.overlay = new Overlay(problems);
    }

    void add(RulePack pack) {
        pack.sections().fields().forEach((section, field) -> {
            if (Sections.OF_RULES.contains(section)) {
                addRules(section, null, field.value());
            } else if (Sections.OF_SETTINGS.contains(section)) {
                Value.Field under = settings.getOrDefault(section, empty(field));
                Value.Fields laid = overlay.lay((Value.Fields) field.value(), (Value.Fields) under.value());
                settings.put(section, new Value.Field(under.key(), laid));
            }
        });
        if (pack.sections().get(Sections.OVERRIDE) instanceof Value.Fields overrides) {
            overrides.fields().forEach(this::override);
        }
    }

    /** The rules by id, in the order in which layers brought them; playbooks without the rules within them. */
    Map<String, MergedRule> rules() {
        return ImmutableMap.copyOf(rules);
    }

    Value.Fields settings(String section, Origin root) {
        Value.Field field = settings.get(section);
        return field == null ? new Value.Fields(Map.of(), root) : (Value.Fields) field.value();
    }

    private void addRules(String section, @Nullable String playbook, Value list) {
        if (!(list instanceof Value.Items items)) {
            problems.at(list.origin(), "\"" + section + "\" must be a list, not " + list.kind());
            return;
        }
        for (Value item : items.items()) {
            if (!(item instanceof Value.Fields rule)) {
                problems.at(item.origin(), "each part of \"" + section + "\" must be an object, not " + item.kind());
            } else if (!(rule.get("id") instanceof Value.Text id)) {
                problems.at(item.origin(), "\"id\" is missing, or is not a text");
            } else {
                addRule(section, playbook, id, rule);
            }
        }
    }

    private void addRule(String section, @Nullable String playbook, Value.Text id, Value.Fields rule) {
        MergedRule there = rules.get(id.text());
        if (there != null) {
            problems.at(
                    id.origin(),
                    "the id \"" + id.text() + "\" is taken",
                    "first given at " + there.given() + "; to change that rule, name it in \"override\"");
            return;
        }
        if (!section.equals(Sections.PLAYBOOKS)) {
            rules.put(id.text(), new MergedRule(section, playbook, rule));
            return;
        }
        Map<String, Value.Field> own = new LinkedHashMap<>(rule.fields());
        own.keySet().removeAll(Sections.OF_PLAYBOOK);
        rules.put(id.text(), new MergedRule(section, null, new Value.Fields(own, rule.origin())));
        addWithinPlaybook(id.text(), rule, "");
    }

    private void addWithinPlaybook(String playbook, Value.Fields holder, String suffix) {
        for (String list : Sections.OF_PLAYBOOK) {
            Value added = holder.get(list + suffix);
            if (added != null) {
                addRules(list, playbook, added);
            }
        }
    }

    private void override(String id, Value.Field field) {
        MergedRule target = rules.get(id);
        if (target == null) {
            problems.missing(
                    field.key(), "there is no rule \"" + id + "\" to override", Nearest.hint(id, rules.keySet()));
        } else if (!(field.value() instanceof Value.Fields changes)) {
            problems.at(
                    field.value().origin(),
                    "an override must be an object, not " + field.value().kind());
        } else if (target.isLocked()) {
            problems.at(field.key(), "the rule \"" + id + "\" is locked", "locked at " + target.lock());
        } else {
            rules.put(id, target.with(overlay.lay(ownChanges(id, target, changes), target.fields())));
        }
    }

    private Value.Fields ownChanges(String id, MergedRule target, Value.Fields changes) {
        Map<String, Value.Field> own = new LinkedHashMap<>(changes.fields());
        Value.Field newId = own.remove("id");
        if (newId != null) {
            problems.at(newId.key(), "an id cannot be changed");
        }
        if (target.section().equals(Sections.PLAYBOOKS)) {
            for (String list : Sections.OF_PLAYBOOK) {
                own.remove(list + "+");
                refuse(list, own.remove(list));
                refuse(list, own.remove(list + "-"));
            }
            addWithinPlaybook(id, changes, "+");
        }
        return new Value.Fields(own, changes.origin());
    }

    private void refuse(String list, Value.@Nullable Field field) {
        if (field != null) {
            problems.at(
                    field.key(),
                    "the " + list + " of a playbook below cannot be replaced or taken away",
                    "switch a rule off with \"mode\": \"off\", or add with \"" + list + "+\"");
        }
    }

    private static Value.Field empty(Value.Field like) {
        return new Value.Field(
                like.key(), new Value.Fields(Map.of(), like.value().origin()));
    }

    /** The lists of a playbook's rules, in the order in which layers brought them. */
    List<Value.Fields> within(String playbook, String list) {
        List<Value.Fields> within = new ArrayList<>();
        rules.values().forEach(rule -> {
            if (playbook.equals(rule.playbook()) && list.equals(rule.section())) {
                within.add(rule.fields());
            }
        });
        return within;
    }
}
