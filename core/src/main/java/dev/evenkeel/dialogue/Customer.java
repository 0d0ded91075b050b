package dev.evenkeel.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * The person who asks for help, as far as the host tells.
 *
 * <p>Immutable. {@code toString()} shows no name.
 *
 * @param name how to address the customer, or null if unknown
 * @param type how the customer behaves by the host's own knowledge; {@link CustomerType#UNKNOWN} lets Evenkeel read it
 * @param locale the BCP 47 tag of the language that replies are written in, such as {@code en}; null means the pack's own
 */
public record Customer(
        @Nullable String name, CustomerType type, @Nullable String locale) {

    private static final Customer ANONYMOUS = new Customer(null, CustomerType.UNKNOWN, null);

    /** @throws IllegalArgumentException if a part is longer than {@link Bounds#FACT} characters */
    public Customer {
        Bounds.fact("customer name", name);
        Bounds.fact("customer locale", locale);
    }

    /** A customer of whom nothing is known. */
    public static Customer anonymous() {
        return ANONYMOUS;
    }

    /** A customer with a name. */
    public static Customer named(String name) {
        return new Customer(name, CustomerType.UNKNOWN, null);
    }

    /** The same customer, with the type given by the host: it stands, whatever is read later. */
    public Customer withType(CustomerType given) {
        return new Customer(name, given, locale);
    }

    @Override
    public String toString() {
        return "Customer[named=" + (name != null) + ", type=" + type.id() + "]";
    }
}
