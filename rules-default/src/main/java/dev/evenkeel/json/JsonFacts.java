package dev.evenkeel.json;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Allowance;
import dev.evenkeel.dialogue.Bounds;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Fault;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.dialogue.Stress;
import dev.evenkeel.json.InputException.Code;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Lays facts of the contract's {@code customer}, {@code agent} and {@code issue} objects over what was known before.
 *
 * <p>An object is a map as any JSON library gives it: texts, numbers, booleans, lists, maps and nulls. Field by field, what is
 * there replaces what was known, null clears, and what is not there changes nothing; fields that the contract does not know
 * are passed over. Lists are replaced whole. A null in place of the object clears all of it.
 *
 * <p>Thread-safe; keeps nothing. What cannot be used throws a {@link InputException} and changes nothing.
 */
public final class JsonFacts {
    private JsonFacts() {}

    /**
     * Lays facts over what is known of the customer.
     *
     * @param facts a map, or null
     * @throws InputException if a fact cannot be used
     */
    public static Customer customer(Customer before, @Nullable Object facts) {
        if (facts == null) {
            return Customer.anonymous();
        }
        InputFields fields = InputFields.of("customer", facts, Bounds.ENTRIES);
        return new Customer(
                fields.text("name", before.name()), type(fields, before.type()), locale(fields, before.locale()));
    }

    /**
     * Lays facts over what is known of the agent.
     *
     * @param facts a map, or null
     * @throws InputException if a fact cannot be used
     */
    public static Agent agent(Agent before, @Nullable Object facts) {
        if (facts == null) {
            return Agent.anonymous();
        }
        InputFields fields = InputFields.of("agent", facts, Bounds.ENTRIES);
        Integer hard = fields.count("hardConversations", before.hardConversations());
        return new Agent(
                fields.text("name", before.name()),
                fields.id("stress", Stress.class, before.stress()),
                hard == null ? 0 : hard,
                fields.flag("mayEnd", before.mayEnd()),
                fields.has("commitments") ? allowances(fields) : before.commitments());
    }

    /**
     * Lays facts over what is known of the issue.
     *
     * @param facts a map, or null
     * @throws InputException if a fact cannot be used
     */
    public static Issue issue(Issue before, @Nullable Object facts) {
        if (facts == null) {
            return Issue.unknown();
        }
        InputFields fields = InputFields.of("issue", facts, Bounds.ENTRIES);
        Fault fault = fields.id("fault", Fault.class, before.fault());
        return Issue.builder()
                .summary(fields.text("summary", before.summary()))
                .desiredOutcome(fields.text("desiredOutcome", before.desiredOutcome()))
                .rootCause(fields.text("rootCause", before.rootCause()))
                .complaints(fields.texts("complaints", before.complaints()))
                .fault(fault == null ? Fault.UNKNOWN : fault)
                .options(fields.texts("options", before.options()))
                .steps(fields.texts("steps", before.steps()))
                .dependsOn(fields.text("dependsOn", before.dependsOn()))
                .needsResearch(fields.flag("needsResearch", before.needsResearch()))
                .policy(fields.text("policy", before.policy()))
                .followUpAt(fields.time("followUpAt", before.followUpAt()))
                .build();
    }

    /**
     * A time of the contract, such as {@code 2026-03-02T10:15:00Z}; any offset will do.
     *
     * @param field the field's name, for the message
     * @throws InputException if it is anything else
     */
    public static Instant time(String field, String text) {
        return InputFields.instant(field, text);
    }

    /**
     * The constant of a closed set of the contract with this id.
     *
     * @param field the field's name, for the message
     * @throws InputException if there is none; its message names the nearest, and all that there are
     */
    public static <E extends Enum<E> & Identified> E id(String field, Class<E> set, String id) {
        return InputFields.known(field, set, id);
    }

    private static CustomerType type(InputFields fields, CustomerType before) {
        if (!fields.has("type")) {
            return before;
        }
        String id = fields.text("type", null);
        if (id == null) {
            return CustomerType.UNKNOWN;
        }
        return CustomerType.standard().stream()
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseGet(() -> ownType(fields.at("type"), id));
    }

    /** A type that a pack has added: its id has a dotted prefix. */
    private static CustomerType ownType(String path, String id) {
        try {
            if (id.indexOf('.') > 0) {
                return new CustomerType(id);
            }
        } catch (IllegalArgumentException e) {
            // Not well formed is as unknown as without a prefix.
        }
        throw InputFields.unknown(path, id, CustomerType.standard());
    }

    private static @Nullable String locale(InputFields fields, @Nullable String before) {
        String tag = fields.text("locale", before);
        if (tag != null && fields.has("locale")) {
            try {
                new Locale.Builder().setLanguageTag(tag);
            } catch (IllformedLocaleException e) {
                throw new InputException(
                        Code.BAD_VALUE, fields.at("locale"), "must be a language tag such as en or pt-BR");
            }
        }
        return tag;
    }

    private static List<Allowance> allowances(InputFields agent) {
        List<Allowance> allowances = new ArrayList<>();
        for (InputFields fields : agent.objects("commitments")) {
            CommitmentKind kind = fields.id("kind", CommitmentKind.class, null);
            if (kind == null) {
                throw new InputException(Code.MISSING_FIELD, fields.at("kind"), "is needed");
            }
            allowances.add(allowance(kind, fields));
        }
        return allowances;
    }

    private static Allowance allowance(CommitmentKind kind, InputFields fields) {
        try {
            return new Allowance(
                    kind,
                    fields.amount("upTo"),
                    fields.text("currency", null),
                    fields.count("notSoonerThanHours", null));
        } catch (InputException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new InputException(Code.BAD_VALUE, fields.at("currency"), "must be an ISO 4217 code such as EUR");
        }
    }
}
