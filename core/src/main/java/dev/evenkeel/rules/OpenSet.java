package dev.evenkeel.rules;

import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.outcome.ActionId;
import dev.evenkeel.playbook.StateId;
import dev.evenkeel.review.FindingId;
import dev.evenkeel.signal.SignalId;
import dev.evenkeel.technique.TechniqueId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Ids of the contract, to which packs may add their own with a dotted prefix.
 *
 * @param what what is named, for messages
 * @param standard the ids of the contract
 * @param make makes an id
 */
record OpenSet<T extends Identified>(String what, List<T> standard, Function<String, T> make) {
    static final OpenSet<SignalId> SIGNALS = new OpenSet<>("signal", SignalId.standard(), SignalId::of);
    static final OpenSet<CustomerType> TYPES =
            new OpenSet<>("customer type", CustomerType.standard(), CustomerType::new);
    static final OpenSet<StateId> STATES = new OpenSet<>("state", StateId.standard(), StateId::new);
    static final OpenSet<TechniqueId> TECHNIQUES = new OpenSet<>("technique", TechniqueId.standard(), TechniqueId::new);
    static final OpenSet<FindingId> FINDINGS = new OpenSet<>("finding", FindingId.standard(), FindingId::new);
    static final OpenSet<ActionId> ACTIONS = new OpenSet<>("action", ActionId.standard(), ActionId::new);

    /** The id where it is given a meaning: one of the contract's, or a new one with a dotted prefix. */
    @Nullable
    T define(Value.@Nullable Text id, Problems problems) {
        if (id == null) {
            return null;
        }
        for (T one : standard) {
            if (one.id().equals(id.text())) {
                return one;
            }
        }
        if (!isWellFormed(id.text())) {
            problems.at(id.origin(), "\"" + id.text() + "\" is not an id: a-z, 0-9, '-' and '.' inside");
            return null;
        }
        if (id.text().indexOf('.') < 0) {
            problems.at(
                    id.origin(),
                    "the " + what + " \"" + id.text() + "\" is not one of the contract's",
                    nearestOrPrefix(id.text()));
            return null;
        }
        return make.apply(id.text());
    }

    static boolean isWellFormed(String id) {
        try {
            Identified.requireWellFormed("id", id);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String nearestOrPrefix(String id) {
        String hint = Nearest.hint(id, standard.stream().map(Identified::id).toList());
        return hint.isEmpty() ? "one of your own needs a dotted prefix, such as \"acme." + id + "\"" : hint;
    }
}
