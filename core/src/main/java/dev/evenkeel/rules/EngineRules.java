package dev.evenkeel.rules;

import java.util.List;

/**
 * What an engine works by, compiled: bound from packs, or prepared when its only pack was built.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface EngineRules permits BoundRules, PreparedRules {

    /** What it needs as soon as it opens. */
    CustomerRules customer();

    /** What it needs when an agent says something; to be asked for only then, and kept. */
    AgentRules agent();

    /**
     * The rules of packs laid over each other, lowest first.
     *
     * @throws PackException if a pack is wrong
     * @throws IllegalArgumentException if there is no pack, or more than {@link PackBounds#LAYERS}
     */
    static EngineRules of(List<RulePack> packs) {
        PreparedRules prepared = packs.size() == 1 ? packs.get(0).prepared() : null;
        return prepared == null ? of(Layers.of(packs).rulebook()) : prepared;
    }

    /** The rules of a rulebook, compiled when they are asked for. */
    static EngineRules of(Rulebook rulebook) {
        return new BoundRules(rulebook);
    }
}
