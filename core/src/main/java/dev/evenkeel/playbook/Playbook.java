package dev.evenkeel.playbook;

import java.util.List;
import java.util.Set;

/**
 * A named way through a conversation, as plain data.
 *
 * <p>Immutable. At each turn the first applicable transition in the order of band, priority and id is taken, at most one.
 *
 * @param id its id, such as {@code default}
 * @param initial the state before the first turn
 * @param states all states
 * @param transitions ways between them
 * @param preferences which techniques fit when
 * @param gates what is held back when
 * @param milestones how milestones are reached
 */
public record Playbook(
        String id,
        StateId initial,
        Set<StateId> states,
        List<Transition> transitions,
        List<Preference> preferences,
        List<Gate> gates,
        List<MilestoneRule> milestones) {

    public Playbook {
        states = SmallSet.of(states);
        transitions = List.copyOf(transitions);
        preferences = List.copyOf(preferences);
        gates = List.copyOf(gates);
        milestones = List.copyOf(milestones);
    }
}
