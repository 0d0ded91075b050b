package dev.evenkeel.json;

import dev.evenkeel.dialogue.CustomerType;
import dev.evenkeel.dialogue.Identified;
import dev.evenkeel.review.FindingId;
import dev.evenkeel.rules.Nearest;
import dev.evenkeel.rules.Value;
import dev.evenkeel.simulation.Cue;
import dev.evenkeel.simulation.Temperament;
import dev.evenkeel.technique.TechniqueId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The names that a field of a scenario may hold: those of the contract and, in open sets, any with a dotted prefix, since a
 * scenario does not know which packs it will be played with.
 *
 * @param what what they are names of, for messages
 * @param known by id, in the order of the contract
 * @param own makes one of a prefixed id; null if the set is closed
 */
record ScenarioNames<T>(
        String what, Map<String, T> known, @Nullable Function<String, T> own) {

    static final ScenarioNames<CustomerType> TYPES = open("customer type", CustomerType.standard(), CustomerType::new);
    static final ScenarioNames<TechniqueId> TECHNIQUES = open("technique", TechniqueId.standard(), TechniqueId::new);
    static final ScenarioNames<Temperament> TEMPERAMENTS = names("temperament", Temperament.standard(), null);
    static final ScenarioNames<Cue> CUES = cues();

    static <E extends Enum<E> & Identified> ScenarioNames<E> of(String what, Class<E> set) {
        return names(what, List.of(set.getEnumConstants()), null);
    }

    /** The thing with this name, or null once it is told that there is none. */
    @Nullable
    T find(Value.Text name, ScenarioFields where) {
        T found = known.get(name.text());
        if (found != null) {
            return found;
        }
        if (own != null && name.text().indexOf('.') > 0) {
            Function<String, T> make = own;
            return where.made(name.origin(), () -> make.apply(name.text()));
        }
        String hint = Nearest.hint(name.text(), known.keySet());
        where.wrong(
                name.origin(),
                "the " + what + " \"" + name.text() + "\" is not known",
                hint.isEmpty() && own == null ? "known are " + String.join(", ", known.keySet()) : hint);
        return null;
    }

    private static <T extends Identified> ScenarioNames<T> open(
            String what, List<T> standard, Function<String, T> make) {
        return names(what, standard, make);
    }

    private static ScenarioNames<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        TechniqueId.standard().forEach(technique -> cues.add(Cue.of(technique)));
        FindingId.standard().forEach(finding -> cues.add(Cue.of(finding)));
        return names("technique or finding", cues, Cue::new);
    }

    private static <T extends Identified> ScenarioNames<T> names(
            String what, List<T> standard, @Nullable Function<String, T> own) {
        Map<String, T> known = new LinkedHashMap<>();
        standard.forEach(one -> known.put(one.id(), one));
        return new ScenarioNames<>(what, known, own);
    }
}
