package dev.evenkeel.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Anything that a pack decides, with an id, a source and a mode.
 *
 * <p>Lists of rules are gone through here, and sorted elsewhere, in plain loops and classes of their own: an engine does it when
 * it opens, and in a JVM that has just started each lambda takes longer to link than hundreds of rules take to go through.
 */
public interface Rule {

    /** What it has in common with every other rule. */
    RuleInfo info();

    /** Whether it acts. */
    default boolean acts() {
        return info().mode() == Mode.ON;
    }

    /** Those of some rules that act, in the same order. */
    static <R extends Rule> List<R> acting(List<R> rules) {
        List<R> acting = new ArrayList<>(rules.size());
        for (R rule : rules) {
            if (rule.acts()) {
                acting.add(rule);
            }
        }
        return List.copyOf(acting);
    }

    /** Those of some rules that act or are watched in shadow, in the same order. */
    static <R extends Rule> List<R> evaluated(List<R> rules) {
        List<R> evaluated = new ArrayList<>(rules.size());
        for (R rule : rules) {
            if (rule.info().mode() != Mode.OFF) {
                evaluated.add(rule);
            }
        }
        return List.copyOf(evaluated);
    }

    /** Some rules in another order. */
    static <R extends Rule> List<R> inOrder(Comparator<? super R> order, List<R> rules) {
        List<R> sorted = new ArrayList<>(rules);
        sorted.sort(order);
        return List.copyOf(sorted);
    }
}
