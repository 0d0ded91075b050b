package dev.evenkeel.rules;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Allowance;
import dev.evenkeel.dialogue.Bounds;
import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.Customer;
import dev.evenkeel.dialogue.Fault;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.dialogue.Stress;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays what a host would tell in {@code customer}, {@code agent}, {@code issue} and {@code channel} over what it told before. */
final class SceneBinder {
    private static final Known<Channel> CHANNELS = Known.of("channel", Channel.class);
    private static final Known<Stress> STRESS = Known.of("stress", Stress.class);
    private static final Known<Fault> FAULTS = Known.of("fault", Fault.class);

    private final Names names;

    SceneBinder(Names names) {
        this.names = names;
    }

    Scene over(Scene before, Entry told) {
        return new Scene(
                customer(before.customer(), told.entry("customer")),
                agent(before.agent(), told.entry("agent")),
                issue(before.issue(), told.entry("issue")),
                told.known("channel", CHANNELS, before.channel()));
    }

    private Customer customer(Customer before, @Nullable Entry told) {
        if (told == null) {
            return before;
        }
        Customer customer = new Customer(
                fact(told, "name", before.name()),
                told.known("type", names.types(), before.type()),
                fact(told, "locale", before.locale()));
        told.close();
        return customer;
    }

    private static Agent agent(Agent before, @Nullable Entry told) {
        if (told == null) {
            return before;
        }
        Stress stress = told.has("stress") ? told.known("stress", STRESS) : before.stress();
        Agent agent = new Agent(
                fact(told, "name", before.name()),
                stress,
                told.whole("hardConversations", 0, 1_000, before.hardConversations()),
                told.flag("mayEnd", before.mayEnd()),
                told.has("commitments") ? allowances(told) : before.commitments());
        told.close();
        return agent;
    }

    private static List<Allowance> allowances(Entry agent) {
        List<Allowance> allowances = new ArrayList<>();
        for (Entry told : atMost(agent, "commitments", agent.entries("commitments"))) {
            CommitmentKind kind = told.known("kind", TechniqueBinder.KINDS);
            Double upTo = told.has("upTo") ? told.number("upTo", 0, 1e9) : null;
            Integer hours = told.has("notSoonerThanHours") ? told.whole("notSoonerThanHours", 0, 100_000) : null;
            allowances.add(new Allowance(
                    kind == null ? CommitmentKind.OTHER : kind,
                    upTo == null ? null : BigDecimal.valueOf(upTo),
                    currency(told),
                    hours));
            told.close();
        }
        return allowances;
    }

    private static @Nullable String currency(Entry told) {
        Value.Text code = told.optionalText("currency");
        if (code == null) {
            return null;
        }
        if (code.text().length() == 3 && code.text().chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            return code.text();
        }
        told.problems().at(code.origin(), "\"currency\" must be an ISO 4217 code such as EUR");
        return null;
    }

    private static Issue issue(Issue before, @Nullable Entry told) {
        if (told == null) {
            return before;
        }
        Issue issue = Issue.builder()
                .summary(fact(told, "summary", before.summary()))
                .desiredOutcome(fact(told, "desiredOutcome", before.desiredOutcome()))
                .rootCause(fact(told, "rootCause", before.rootCause()))
                .complaints(facts(told, "complaints", before.complaints()))
                .fault(told.known("fault", FAULTS, before.fault()))
                .options(facts(told, "options", before.options()))
                .steps(facts(told, "steps", before.steps()))
                .dependsOn(fact(told, "dependsOn", before.dependsOn()))
                .needsResearch(told.flag("needsResearch", before.needsResearch()))
                .policy(fact(told, "policy", before.policy()))
                .followUpAt(told.has("followUpAt") ? time(told, "followUpAt") : before.followUpAt())
                .build();
        told.close();
        return issue;
    }

    /** A time such as {@code 2026-03-02T10:15:00Z}; null if there is none. */
    static @Nullable Instant time(Entry told, String key) {
        Value.Text time = told.optionalText(key);
        if (time == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(time.text()).toInstant();
        } catch (DateTimeException e) {
            told.problems().at(time.origin(), "\"" + key + "\" must be a time such as 2026-03-02T10:15:00Z");
            return null;
        }
    }

    private static @Nullable String fact(Entry told, String key, @Nullable String before) {
        Value.Text fact = told.optionalText(key);
        return fact == null ? before : bounded(told, key, fact);
    }

    private static List<String> facts(Entry told, String key, List<String> before) {
        List<Value.Text> facts = atMost(told, key, told.texts(key));
        return told.has(key)
                ? facts.stream().map(fact -> bounded(told, key, fact)).toList()
                : before;
    }

    private static String bounded(Entry told, String key, Value.Text fact) {
        if (fact.text().length() <= Bounds.FACT) {
            return fact.text();
        }
        told.problems().at(fact.origin(), "\"" + key + "\" has more than " + Bounds.FACT + " characters");
        return "";
    }

    private static <T> List<T> atMost(Entry told, String key, List<T> parts) {
        if (parts.size() <= Bounds.ENTRIES) {
            return parts;
        }
        told.problems().at(told.origin(), "\"" + key + "\" has more than " + Bounds.ENTRIES + " parts");
        return parts.subList(0, Bounds.ENTRIES);
    }
}
