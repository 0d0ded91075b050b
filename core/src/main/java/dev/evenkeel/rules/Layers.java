package dev.evenkeel.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Packs laid over each other: later ones add rules, replace fields, add to and take from lists, and switch rules off.
 *
 * <p>The order is the one given, lowest first, except that a pack always lies above those that it extends. Everything that is
 * wrong with the packs, on their own or together, is found in one go: see {@link #problems()}.
 *
 * <p>Immutable.
 */
public final class Layers {
    private final List<RulePack> packs;
    private final Map<String, MergedRule> rules;
    private final List<Problem> problems;
    private final @Nullable Rulebook rulebook;
    private final List<TestConversation> conversations;

    private Layers(List<RulePack> given) {
        Problems found = new Problems();
        given.forEach(pack -> found.takeOver(pack.id(), pack.files(), pack.problems()));
        packs = List.copyOf(new LayerOrder(found).of(given));
        LayerMerge merge = new LayerMerge(found);
        packs.forEach(merge::add);
        rules = merge.rules();
        RulebookBinder binder = new RulebookBinder(merge, packs, found);
        rulebook = binder.bind();
        conversations = List.copyOf(binder.conversations());
        problems = found.sorted(packs);
    }

    /**
     * Lays packs over each other; what is wrong with them is told by {@link #problems()} and {@link #rulebook()}.
     *
     * @throws IllegalArgumentException if there is no pack, or more than {@link PackBounds#LAYERS}
     */
    public static Layers of(List<RulePack> packs) {
        if (packs.isEmpty() || packs.size() > PackBounds.LAYERS) {
            throw new IllegalArgumentException(
                    "1 to " + PackBounds.LAYERS + " packs are needed, there are " + packs.size());
        }
        return new Layers(packs);
    }

    /** Lays packs over each other, lowest first. */
    public static Layers of(RulePack... packs) {
        return of(List.of(packs));
    }

    /** The packs, lowest layer first. */
    public List<RulePack> packs() {
        return packs;
    }

    /** Everything that is wrong, in the order of layers, files, lines and columns; empty if all is well. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Every rule of all layers, typed and checked.
     *
     * @throws PackException if anything is wrong with the packs
     */
    public Rulebook rulebook() {
        if (rulebook == null || !problems.isEmpty()) {
            throw new PackException(problems);
        }
        return rulebook;
    }

    /** The conversations by which the highest layer proves itself; those of the layers below it may have changed for good. */
    public List<TestConversation> conversations() {
        return conversations;
    }

    /** Something wrong at a place of these packs, with the line shown. */
    public Problem problemAt(Origin place, String message, String hint) {
        Problems one = newProblems();
        one.at(place, message, hint);
        return one.all().get(0);
    }

    /**
     * Which layer set each field of a rule, and where.
     *
     * @param rule the id of a rule, technique or playbook
     * @return one entry for each text, number and flag in it
     * @throws IllegalArgumentException if there is no such rule
     */
    public List<Provenance> explain(String rule) {
        MergedRule found = rules.get(rule);
        if (found == null) {
            throw new IllegalArgumentException(
                    ("there is no rule \"" + rule + "\"; " + Nearest.hint(rule, rules.keySet())).strip());
        }
        List<Provenance> fields = new ArrayList<>();
        Provenance.collect("", found.fields(), fields);
        return List.copyOf(fields);
    }

    /** The merged fields of a rule that exists. */
    Value.Fields rule(String id) {
        MergedRule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalStateException("a rule of the rulebook is not among the layers: " + id);
        }
        return rule.fields();
    }

    /** Where a rule that exists was given. */
    Origin originOf(String id) {
        return rule(id).origin();
    }

    /** A collector that can show the lines of these packs. */
    Problems newProblems() {
        Problems fresh = new Problems();
        packs.forEach(pack -> fresh.takeOver(pack.id(), pack.files(), List.of()));
        return fresh;
    }
}
