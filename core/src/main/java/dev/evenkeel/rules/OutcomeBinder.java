package dev.evenkeel.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.evenkeel.outcome.ActionId;
import dev.evenkeel.outcome.ActionRule;
import dev.evenkeel.outcome.CareRule;
import dev.evenkeel.outcome.OutcomeSettings;
import dev.evenkeel.playbook.Condition;
import dev.evenkeel.signal.RuleInfo;
import dev.evenkeel.technique.TechniqueId;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;

/** Makes the rules for actions and care, and the calendar of updates and follow-ups. */
final class OutcomeBinder {
    private static final Set<DayOfWeek> USUAL_DAYS = ImmutableSet.of(
            DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    private static final Known<DayOfWeek> DAYS = days();

    private final Binding binding;

    OutcomeBinder(Binding binding) {
        this.binding = binding;
    }

    ActionRule action(Entry rule) {
        RuleInfo info = binding.rules().infoWithoutSource(rule);
        Condition when = binding.conditions().required(rule, "when");
        ActionId action = OpenSet.ACTIONS.define(rule.requiredText("action"), rule.problems());
        return new ActionRule(info, when, action == null ? ActionId.DOCUMENT_INCIDENT : action, rule.prose("reason"));
    }

    CareRule care(Entry rule) {
        RuleInfo info = binding.rules().infoWithoutSource(rule);
        Condition when = binding.conditions().required(rule, "when");
        TechniqueId tip = rule.known("tip", binding.names().agentTechniques());
        return new CareRule(info, rule.whole("priority", 0, 1_000, 50), when, tip == null ? TechniqueId.BREATHE : tip);
    }

    static OutcomeSettings settings(Entry section) {
        Set<DayOfWeek> days = section.knownSet("workingDays", DAYS);
        if (section.has("workingDays") && days.isEmpty()) {
            section.problems().at(section.origin(), "\"workingDays\" needs at least one day");
        }
        OutcomeSettings settings = new OutcomeSettings(
                section.whole("updateAfterHours", 1, 100_000, 24),
                section.whole("followUpAfterDays", 1, 10_000, 2),
                days.isEmpty() ? USUAL_DAYS : days,
                zone(section));
        section.close();
        return settings;
    }

    private static ZoneId zone(Entry section) {
        Value.Text zone = section.optionalText("zone");
        if (zone == null) {
            return ZoneOffset.UTC;
        }
        try {
            return ZoneId.of(zone.text());
        } catch (DateTimeException e) {
            section.problems().at(zone.origin(), "\"" + zone.text() + "\" is not a time zone such as Europe/Berlin");
            return ZoneOffset.UTC;
        }
    }

    private static Known<DayOfWeek> days() {
        ImmutableMap.Builder<String, DayOfWeek> names = ImmutableMap.builder();
        for (DayOfWeek day : DayOfWeek.values()) {
            names.put(day.name().toLowerCase(Locale.ROOT), day);
        }
        return new Known<>("day", names.buildOrThrow());
    }
}
