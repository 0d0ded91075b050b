package dev.evenkeel.rules;

import dev.evenkeel.dialogue.HostEvent;
import dev.evenkeel.playbook.Band;
import dev.evenkeel.playbook.Gate;
import dev.evenkeel.playbook.Milestone;
import dev.evenkeel.playbook.MilestoneRule;
import dev.evenkeel.playbook.Playbook;
import dev.evenkeel.playbook.Preference;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.playbook.Transition;
import dev.evenkeel.signal.RuleInfo;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Makes a playbook of its own fields and of the rules within it. */
final class PlaybookBinder {
    private static final Known<Band> BANDS = Known.of("band", Band.class);
    private static final Known<Milestone> MILESTONES = Known.of("milestone", Milestone.class);
    private static final Known<HostEvent> EVENTS = Known.of("event", HostEvent.class);

    private final Binding binding;
    private final Function<String, List<Entry>> within;

    /** @param within the rules within the playbook, by the name of their list */
    PlaybookBinder(Binding binding, Function<String, List<Entry>> within) {
        this.binding = binding;
        this.within = within;
    }

    Playbook bind(Entry playbook) {
        String id = playbook.text("id");
        playbook.flag("locked", false);
        playbook.text("extends", "");
        playbook.texts("without");
        playbook.texts("states").forEach(state -> OpenSet.STATES.define(state, playbook.problems()));
        Set<StateId> states = playbook.knownSet("states", binding.names().states());
        Known<StateId> own = Known.of("state of this playbook", states);
        StateId initial = playbook.known("initial", own);
        Playbook bound = new Playbook(
                id,
                initial == null ? StateId.GREETING : initial,
                states,
                each("transitions", rule -> transition(rule, own)),
                each("preferences", this::preference),
                each("gates", this::gate),
                each("milestones", this::milestone));
        playbook.close();
        return bound;
    }

    private Transition transition(Entry rule, Known<StateId> states) {
        RuleInfo info = binding.rules().info(rule);
        Set<StateId> from = rule.knownSet("from", states);
        requireSome(rule, "from");
        StateId to = rule.known("to", states);
        return new Transition(
                info,
                from,
                to == null ? StateId.GREETING : to,
                band(rule),
                priority(rule),
                binding.conditions().required(rule, "when"),
                rule.prose("because"),
                rule.knownSet("forgets", MILESTONES));
    }

    private Preference preference(Entry rule) {
        RuleInfo info = binding.rules().info(rule);
        Preference preference = new Preference(
                info,
                band(rule),
                priority(rule),
                binding.conditions().required(rule, "when"),
                List.copyOf(rule.knownSet("techniques", binding.names().customerTechniques())),
                rule.prose("because"));
        requireSome(rule, "techniques");
        return preference;
    }

    private Gate gate(Entry rule) {
        Gate gate = new Gate(
                binding.rules().infoWithoutSource(rule),
                binding.conditions().required(rule, "when"),
                List.copyOf(rule.knownSet("withhold", binding.names().withheld())),
                rule.prose("because"));
        requireSome(rule, "withhold");
        return gate;
    }

    private MilestoneRule milestone(Entry rule) {
        RuleInfo info = binding.rules().infoWithoutSource(rule);
        Milestone milestone = rule.known("milestone", MILESTONES);
        return new MilestoneRule(
                info,
                milestone == null ? Milestone.HEARD : milestone,
                binding.conditions().optional(rule, "when"),
                rule.knownSet("bySaying", binding.names().customerTechniques()),
                rule.knownSet("bySignal", binding.names().signals()),
                rule.knownSet("byEvent", EVENTS),
                rule.knownSet("lostBySignal", binding.names().signals()),
                rule.knownSet("lostByEvent", EVENTS));
    }

    private <T> List<T> each(String list, Function<Entry, T> bind) {
        return Entry.bindAll(within.apply(list), bind);
    }

    private static Band band(Entry rule) {
        Band band = rule.known("band", BANDS);
        return band == null ? Band.DEFAULT : band;
    }

    private static int priority(Entry rule) {
        return rule.whole("priority", 0, 1_000, 50);
    }

    private static void requireSome(Entry rule, String key) {
        if (rule.texts(key).isEmpty()) {
            rule.problems().at(rule.origin(), "\"" + key + "\" needs at least one part" + rule.ofRule());
        }
    }
}
