package dev.evenkeel.rules;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** A part of an answer that a {@link TestConversation} can speak of. */
public enum Aspect {
    /** The playbook's state after the line. */
    STATE("state", Comparison.ONE_OF),
    /** The rule that moved the playbook; an empty list if nothing may move. */
    TRANSITION("transition", Comparison.ONE_OF),
    TENSION("tension", Comparison.ONE_OF),
    TREND("trend", Comparison.ONE_OF),
    /** The customer's type, as given or read. */
    TYPE("type", Comparison.ONE_OF),
    /** The technique recommended. */
    TECHNIQUE("technique", Comparison.ONE_OF),
    SIGNALS("signals", Comparison.AMONG),
    NO_SIGNALS("noSignals", Comparison.NONE_OF),
    ACTIONS("actions", Comparison.EXACTLY),
    /** Care for the agent. */
    CARE("care", Comparison.EXACTLY),
    /** Techniques and findings to stay clear of. */
    AVOID("avoid", Comparison.AMONG),
    /** The techniques that an agent's line shows. */
    TECHNIQUES("techniques", Comparison.AMONG),
    NO_TECHNIQUES("noTechniques", Comparison.NONE_OF),
    FINDINGS("findings", Comparison.EXACTLY),
    /** The kinds of what an agent's line undertakes. */
    COMMITMENTS("commitments", Comparison.EXACTLY);

    static final Set<Aspect> OF_CUSTOMER_LINES = ImmutableSet.of(
            STATE, TRANSITION, TENSION, TREND, TYPE, TECHNIQUE, SIGNALS, NO_SIGNALS, ACTIONS, CARE, AVOID);

    static final Set<Aspect> OF_AGENT_LINES = ImmutableSet.of(STATE, TECHNIQUES, NO_TECHNIQUES, FINDINGS, COMMITMENTS);

    static final Set<Aspect> OF_EVENTS = ImmutableSet.of(STATE);

    private final String key;
    private final Comparison comparison;

    Aspect(String key, Comparison comparison) {
        this.key = key;
        this.comparison = comparison;
    }

    /** Its name in a pack. */
    public String key() {
        return key;
    }

    /** How what is found is held against what is wanted. */
    public Comparison comparison() {
        return comparison;
    }
}
