package dev.evenkeel.playbook;

import com.google.common.collect.ImmutableList;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.signal.Reason;
import dev.evenkeel.signal.Rule;
import dev.evenkeel.signal.Why;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ways out of each state, in the order in which they are tried. */
final class Transitions {

    /** Looked up and never gone through, so its order does not matter. */
    private final Map<StateId, List<Way>> from = new HashMap<>();

    /** A transition, and the place of its condition. */
    private record Way(Transition transition, int condition) {}

    Transitions(List<Transition> transitions, Conditions conditions) {
        for (Transition transition : inOrder(transitions)) {
            int condition = conditions.add(transition.when());
            for (StateId state : transition.from()) {
                List<Way> ways = from.get(state);
                if (ways == null) {
                    ways = new ArrayList<>();
                    from.put(state, ways);
                }
                ways.add(new Way(transition, condition));
            }
        }
    }

    static List<Transition> inOrder(List<Transition> transitions) {
        return Rule.inOrder(Banded.ORDER, Rule.evaluated(transitions));
    }

    /** Takes the first that applies, if any. */
    Step move(Progress progress, Answers there) {
        List<Way> ways = from.getOrDefault(progress.state(), List.of());
        List<Why> shadows = List.of();
        for (int i = 0; i < ways.size(); i++) {
            if (there.hold(ways.get(i).condition())) {
                Transition transition = ways.get(i).transition();
                Reason because = Readings.because(transition.because(), transition.when(), there.situation());
                if (transition.info().mode() == Mode.ON) {
                    return taken(transition, because, progress, there, shadows);
                }
                shadows = and(
                        shadows,
                        new Why(
                                transition.info().id(),
                                because.after("in shadow, to " + transition.to().id() + ": ")));
            }
        }
        return new Step(progress, null, there, shadows);
    }

    private static List<Why> and(List<Why> some, Why another) {
        return ImmutableList.<Why>builder().addAll(some).add(another).build();
    }

    private static Step taken(
            Transition transition, Reason because, Progress progress, Answers there, List<Why> shadows) {
        Set<Milestone> kept =
                Milestones.NONE.withOnly(progress.milestones()).without(Milestones.NONE.withOnly(transition.forgets()));
        Move move = transition.to().equals(progress.state())
                ? null
                : new Move(progress.state(), transition.to(), transition.info().id(), because);
        return new Step(progress.in(transition.to(), kept), move, there.in(transition.to(), kept), shadows);
    }
}
