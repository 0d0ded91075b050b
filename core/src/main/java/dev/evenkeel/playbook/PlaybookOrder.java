package dev.evenkeel.playbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.evenkeel.signal.Mode;
import java.util.List;
import java.util.Optional;

/** Checks that no situation is without an answer, and that order is never left to ids where it matters. */
final class PlaybookOrder {

    private final Playbook playbook;
    private final SituationSearch search;
    private final ImmutableList.Builder<PlaybookFlaw> flaws = ImmutableList.builder();

    PlaybookOrder(Playbook playbook) {
        this.playbook = playbook;
        this.search = new SituationSearch(SituationSpace.of(playbook));
    }

    List<PlaybookFlaw> flaws() {
        gap();
        List<Transition> transitions = Transitions.inOrder(playbook.transitions());
        for (int i = 0; i < transitions.size(); i++) {
            for (Transition other : transitions.subList(i + 1, transitions.size())) {
                overlap(transitions.get(i), other);
            }
        }
        List<Preference> preferences = TechniqueRanker.inOrder(playbook.preferences());
        for (int i = 0; i < preferences.size(); i++) {
            for (Preference other : preferences.subList(i + 1, preferences.size())) {
                overlap(preferences.get(i), other);
            }
        }
        return flaws.build();
    }

    private void gap() {
        List<Condition> none = playbook.preferences().stream()
                .filter(preference -> preference.info().mode() == Mode.ON)
                .map(preference -> (Condition) new Condition.Not(preference.when()))
                .toList();
        search.find(none)
                .ifPresent(witness -> flaws.add(
                        new PlaybookFlaw(playbook.id(), null, "no preference fits in some situation", witness)));
    }

    private void overlap(Transition one, Transition other) {
        boolean sameRank = one.band() == other.band() && one.priority() == other.priority();
        Sets.SetView<StateId> shared = Sets.intersection(one.from(), other.from());
        if (sameRank && !one.to().equals(other.to()) && !shared.isEmpty()) {
            Optional<String> witness = search.find(List.of(new Condition.InState(shared), one.when(), other.when()));
            witness.ifPresent(where -> flaws.add(new PlaybookFlaw(
                    playbook.id(),
                    one.info().id(),
                    "only its id puts it before " + other.info().id().id() + ", which leads elsewhere",
                    where)));
        }
    }

    private void overlap(Preference one, Preference other) {
        boolean sameRank = one.band() == other.band() && one.priority() == other.priority();
        if (sameRank && !one.techniques().get(0).equals(other.techniques().get(0))) {
            search.find(List.of(one.when(), other.when()))
                    .ifPresent(where -> flaws.add(new PlaybookFlaw(
                            playbook.id(),
                            one.info().id(),
                            "only its id puts it before " + other.info().id().id() + ", which prefers something else",
                            where)));
        }
    }
}
