package dev.evenkeel.playbook;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Sets;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.signal.Why;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The ways out of each state, in the order in which they are tried. */
final class Transitions {

    private static final Comparator<Transition> ORDER = Comparator.comparing(Transition::band)
            .thenComparing(Comparator.comparingInt(Transition::priority).reversed())
            .thenComparing(transition -> transition.info().id().id());

    private final ImmutableListMultimap<StateId, Transition> from;

    Transitions(List<Transition> transitions) {
        ImmutableListMultimap.Builder<StateId, Transition> ways = ImmutableListMultimap.builder();
        for (Transition transition : inOrder(transitions)) {
            transition.from().forEach(state -> ways.put(state, transition));
        }
        this.from = ways.build();
    }

    static List<Transition> inOrder(List<Transition> transitions) {
        return transitions.stream()
                .filter(transition -> transition.info().mode() != Mode.OFF)
                .sorted(ORDER)
                .collect(ImmutableList.toImmutableList());
    }

    /** Takes the first that applies, if any. */
    Step move(Progress progress, Situation there) {
        ImmutableList.Builder<Why> shadows = ImmutableList.builder();
        for (Transition transition : from.get(progress.state())) {
            if (transition.when().holdsIn(there)) {
                String because = Readings.because(transition.because(), transition.when(), there);
                if (transition.info().mode() == Mode.ON) {
                    return taken(transition, because, progress, there, shadows.build());
                }
                shadows.add(new Why(
                        transition.info().id(),
                        "in shadow, to " + transition.to().id() + ": " + because));
            }
        }
        return new Step(progress, null, there, shadows.build());
    }

    private static Step taken(
            Transition transition, String because, Progress progress, Situation there, List<Why> shadows) {
        Set<Milestone> kept = Sets.immutableEnumSet(Sets.difference(progress.milestones(), transition.forgets()));
        Move move = transition.to().equals(progress.state())
                ? null
                : new Move(progress.state(), transition.to(), transition.info().id(), because);
        return new Step(
                progress.in(transition.to()).with(kept),
                move,
                there.in(transition.to()).with(kept),
                shadows);
    }
}
