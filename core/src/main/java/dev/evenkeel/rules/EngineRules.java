package dev.evenkeel.rules;

import java.util.List;

/**
 * What an engine works by, compiled as far as it was asked for.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface EngineRules permits BoundRules {

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
        return of(Layers.of(packs).rulebook());
    }

    /** The rules of a rulebook, compiled when they are asked for. */
    static EngineRules of(Rulebook rulebook) {
        return new BoundRules(rulebook);
    }
}
