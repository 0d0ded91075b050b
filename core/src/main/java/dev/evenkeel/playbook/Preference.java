package dev.evenkeel.playbook;

import dev.evenkeel.signal.RuleInfo;
import dev.evenkeel.technique.TechniqueId;
import java.util.List;

/**
 * Which techniques fit a situation.
 *
 * @param info id, source and mode
 * @param band what it outranks
 * @param priority its place within the band, higher first; ties go by rule id
 * @param when the condition
 * @param techniques the techniques, best first
 * @param because the reason in plain words
 */
public record Preference(
        RuleInfo info, Band band, int priority, Condition when, List<TechniqueId> techniques, String because)
        implements Banded {

    public Preference {
        techniques = List.copyOf(techniques);
    }
}
