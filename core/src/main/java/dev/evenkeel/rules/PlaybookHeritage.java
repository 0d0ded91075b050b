package dev.evenkeel.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a playbook takes over from the one that it extends: its states, where it begins, and all its rules but those left out.
 *
 * <p>One step and no more: the playbook below must stand on its own. A locked rule cannot be left out.
 */
final class PlaybookHeritage {

    private final LayerMerge merged;
    private final Problems problems;

    /** What is wrong with a rule is told where it stands, and not again for each playbook that takes it over. */
    private final Problems toldBelow = new Problems();

    PlaybookHeritage(LayerMerge merged, Problems problems) {
        this.merged = merged;
        this.problems = problems;
    }

    /** The fields of a playbook, with those that it leaves to the one below. */
    Entry playbook(MergedRule playbook) {
        MergedRule below = below(playbook);
        Map<String, Value.Field> fields = new LinkedHashMap<>(playbook.fields().fields());
        if (below != null) {
            below.fields().fields().forEach((name, field) -> {
                if (name.equals("initial") || name.equals("states")) {
                    fields.putIfAbsent(name, field);
                }
            });
        }
        return new Entry(new Value.Fields(fields, playbook.fields().origin()), problems);
    }

    /** Its own rules of a kind, and those that it takes over. */
    List<Entry> within(MergedRule playbook, String list) {
        List<Entry> rules = new ArrayList<>();
        merged.within(idOf(playbook), list).forEach(rule -> rules.add(new Entry(rule, problems)));
        MergedRule below = below(playbook);
        if (below != null) {
            Set<String> without = new LinkedHashSet<>();
            texts(playbook, "without").forEach(id -> without.add(id.text()));
            merged.within(idOf(below), list).stream()
                    .filter(rule -> rule.get("id") instanceof Value.Text id && !without.contains(id.text()))
                    .forEach(rule -> rules.add(new Entry(rule, toldBelow)));
        }
        return rules;
    }

    /** Reports what cannot be taken over or left out. */
    void check(MergedRule playbook) {
        if (!(playbook.fields().get("extends") instanceof Value.Text named)) {
            texts(playbook, "without")
                    .forEach(id -> problems.at(id.origin(), "\"without\" needs a playbook that is extended"));
            return;
        }
        MergedRule below = merged.rules().get(named.text());
        if (below == null || !below.section().equals(Sections.PLAYBOOKS)) {
            problems.unknown(named, "playbook", playbooks());
        } else if (below.fields().get("extends") != null) {
            problems.at(
                    named.origin(),
                    "the playbook \"" + named.text() + "\" extends another itself",
                    "extend the one below it, and leave out what it leaves out");
        } else {
            texts(playbook, "without").forEach(id -> checkLeftOut(id, idOf(below)));
        }
    }

    private void checkLeftOut(Value.Text id, String below) {
        MergedRule rule = merged.rules().get(id.text());
        if (rule == null || !below.equals(rule.playbook())) {
            List<String> known = new ArrayList<>();
            merged.rules().forEach((name, one) -> {
                if (below.equals(one.playbook())) {
                    known.add(name);
                }
            });
            problems.unknown(id, "rule of that playbook", known);
        } else if (rule.isLocked()) {
            problems.at(id.origin(), "the rule \"" + id.text() + "\" is locked", "locked at " + rule.lock());
        }
    }

    private @Nullable MergedRule below(MergedRule playbook) {
        MergedRule below = playbook.fields().get("extends") instanceof Value.Text named
                ? merged.rules().get(named.text())
                : null;
        return below != null && below.section().equals(Sections.PLAYBOOKS) ? below : null;
    }

    private List<String> playbooks() {
        List<String> ids = new ArrayList<>();
        merged.rules().forEach((id, rule) -> {
            if (rule.section().equals(Sections.PLAYBOOKS)) {
                ids.add(id);
            }
        });
        return ids;
    }

    private static List<Value.Text> texts(MergedRule playbook, String list) {
        List<Value.Text> texts = new ArrayList<>();
        if (playbook.fields().get(list) instanceof Value.Items items) {
            items.items().forEach(item -> {
                if (item instanceof Value.Text text) {
                    texts.add(text);
                }
            });
        }
        return texts;
    }

    private static String idOf(MergedRule playbook) {
        return playbook.fields().get("id") instanceof Value.Text id ? id.text() : "";
    }
}
