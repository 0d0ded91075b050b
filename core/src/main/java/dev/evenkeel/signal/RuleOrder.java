package dev.evenkeel.signal;

import java.util.Comparator;

/** Rules in the order of their ids. */
public final class RuleOrder implements Comparator<Rule> {

    /** The only one that is needed. */
    public static final Comparator<Rule> BY_ID = new RuleOrder();

    private RuleOrder() {}

    @Override
    public int compare(Rule one, Rule other) {
        return one.info().id().id().compareTo(other.info().id().id());
    }
}
