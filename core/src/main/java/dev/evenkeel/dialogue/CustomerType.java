package dev.evenkeel.dialogue;

import java.util.List;

/**
 * The id of a way in which a customer behaves in this conversation. An open set: a pack may add its own.
 *
 * <p>A type describes behaviour here and now, never the person; it is revised as the conversation goes on.
 */
public record CustomerType(String id) implements Identified {

    public static final CustomerType KNOW_IT_ALL = new CustomerType("know-it-all");
    public static final CustomerType ESCALATOR = new CustomerType("escalator");
    public static final CustomerType CHAMPAGNE_TASTER = new CustomerType("champagne-taster");
    public static final CustomerType COOPERATOR = new CustomerType("cooperator");
    public static final CustomerType IM_DONE = new CustomerType("im-done");
    public static final CustomerType DISCOUNT_SEEKER = new CustomerType("discount-seeker");
    public static final CustomerType NOT_UNDERSTANDING = new CustomerType("not-understanding");
    public static final CustomerType UNKNOWN = new CustomerType("unknown");

    private static final List<CustomerType> STANDARD = List.of(
            KNOW_IT_ALL, ESCALATOR, CHAMPAGNE_TASTER, COOPERATOR, IM_DONE, DISCOUNT_SEEKER, NOT_UNDERSTANDING, UNKNOWN);

    /** @throws IllegalArgumentException if the id is not well formed */
    public CustomerType {
        Identified.requireWellFormed("customer type", id);
    }

    /** The types that every engine knows, in the order of the contract. */
    public static List<CustomerType> standard() {
        return STANDARD;
    }

    // By hand: what a record brings along is linked when it is first used, and engines open sooner without that.

    @Override
    public boolean equals(Object other) {
        return other instanceof CustomerType that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
