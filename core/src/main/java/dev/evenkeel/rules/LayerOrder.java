package dev.evenkeel.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts packs in the order of their layers: as given, except that a pack always lies above those that it extends. */
final class LayerOrder {
    private final Problems problems;
    private final Map<String, RulePack> byId = new LinkedHashMap<>();

    LayerOrder(Problems problems) {
        this.problems = problems;
    }

    List<RulePack> of(List<RulePack> packs) {
        for (RulePack pack : packs) {
            if (byId.putIfAbsent(pack.id(), pack) != null) {
                problems.at(rootOf(pack), "the pack \"" + pack.id() + "\" is given twice");
            }
        }
        byId.values().forEach(this::checkExtended);
        List<RulePack> waiting = new ArrayList<>(byId.values());
        List<RulePack> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            RulePack next = waiting.stream()
                    .filter(pack -> waiting.stream().noneMatch(other -> extendsPack(pack, other)))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                String ring =
                        String.join(", ", waiting.stream().map(RulePack::id).toList());
                problems.at(rootOf(waiting.get(0)), "these packs extend each other in a ring: " + ring);
                ordered.addAll(waiting);
                return ordered;
            }
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private void checkExtended(RulePack pack) {
        for (PackManifest.Extended extended : pack.manifest().extended()) {
            RulePack found = byId.get(extended.id());
            if (found == null) {
                problems.at(
                        extended.origin(),
                        "the pack \"" + extended.id() + "\", which this one extends, is not there",
                        Nearest.hint(extended.id(), byId.keySet()));
            } else if (!extended.range().contains(found.manifest().version())) {
                problems.at(
                        extended.origin(),
                        "the pack \"" + extended.id() + "\" is there in version "
                                + found.manifest().version() + ", outside " + extended.range());
            }
        }
    }

    private static boolean extendsPack(RulePack upper, RulePack lower) {
        return upper.manifest().extended().stream()
                .anyMatch(extended -> extended.id().equals(lower.id()));
    }

    private static Origin rootOf(RulePack pack) {
        return pack.files().get(0).content().origin();
    }
}
