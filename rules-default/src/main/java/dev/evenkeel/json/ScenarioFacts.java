package dev.evenkeel.json;

import dev.evenkeel.dialogue.Agent;
import dev.evenkeel.dialogue.Allowance;
import dev.evenkeel.dialogue.CommitmentKind;
import dev.evenkeel.dialogue.Fault;
import dev.evenkeel.dialogue.Issue;
import dev.evenkeel.rules.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what the agent of a scenario knows and may promise. */
final class ScenarioFacts {
    private static final ScenarioNames<Fault> FAULTS = ScenarioNames.of("fault", Fault.class);
    private static final ScenarioNames<CommitmentKind> KINDS =
            ScenarioNames.of("kind of promise", CommitmentKind.class);
    private static final int MOST_HOURS = 24 * 365;
    private static final double MOST_MONEY = 1e9;

    private ScenarioFacts() {}

    static Agent agent(ScenarioFields root) {
        List<Allowance> allowances = new ArrayList<>();
        for (ScenarioFields written : root.objects("mayPromise")) {
            Allowance allowance = allowance(written);
            if (allowance != null) {
                allowances.add(allowance);
            }
        }
        return Agent.anonymous()
                .mayPromise(allowances.toArray(Allowance[]::new))
                .withMayEnd(root.flag("mayEnd"));
    }

    static Issue issue(ScenarioFields root) {
        ScenarioFields issue = root.object("issue");
        if (issue == null) {
            return Issue.unknown();
        }
        Fault fault = named(issue, "fault", FAULTS);
        Issue read = issue.made(
                issue.origin(),
                () -> Issue.builder()
                        .summary(issue.fact("summary"))
                        .desiredOutcome(issue.fact("desiredOutcome"))
                        .rootCause(issue.fact("rootCause"))
                        .complaints(texts(issue, "complaints"))
                        .fault(fault == null ? Fault.UNKNOWN : fault)
                        .options(texts(issue, "options"))
                        .steps(texts(issue, "steps"))
                        .dependsOn(issue.fact("dependsOn"))
                        .needsResearch(issue.flag("needsResearch"))
                        .policy(issue.fact("policy"))
                        .build());
        issue.close();
        return read == null ? Issue.unknown() : read;
    }

    /** The thing that a field names; null if there is no such field, or no such thing. */
    static <T> @Nullable T named(ScenarioFields fields, String key, ScenarioNames<T> names) {
        String name = fields.fact(key);
        return name == null ? null : names.find(new Value.Text(name, fields.origin(key)), fields);
    }

    private static @Nullable Allowance allowance(ScenarioFields written) {
        written.prose("kind");
        CommitmentKind kind = named(written, "kind", KINDS);
        BigDecimal upTo = written.has("upTo") ? amount(written.number("upTo", 0, MOST_MONEY, 0)) : null;
        String currency = written.fact("currency");
        Integer hours =
                written.has("notSoonerThanHours") ? written.whole("notSoonerThanHours", 0, MOST_HOURS, 0) : null;
        written.close();
        return kind == null ? null : written.made(written.origin(), () -> new Allowance(kind, upTo, currency, hours));
    }

    private static BigDecimal amount(double number) {
        BigDecimal amount = BigDecimal.valueOf(number).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    private static List<String> texts(ScenarioFields fields, String key) {
        return fields.texts(key).stream().map(Value.Text::text).toList();
    }
}
