package dev.evenkeel.playbook;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import dev.evenkeel.signal.Mode;
import java.util.List;

/** Checks the states and the ways between them as a graph, whatever the conditions. */
final class PlaybookStructure {

    private PlaybookStructure() {}

    static List<PlaybookFlaw> flawsOf(Playbook playbook) {
        ImmutableList.Builder<PlaybookFlaw> flaws = ImmutableList.builder();
        MutableGraph<StateId> graph =
                GraphBuilder.directed().allowsSelfLoops(true).build();
        playbook.states().forEach(graph::addNode);
        if (!graph.nodes().contains(playbook.initial())) {
            flaws.add(flaw(playbook, "the initial state " + playbook.initial().id() + " is not one of its states"));
        }
        for (StateId needed : List.of(StateId.SAFETY, StateId.HANDOVER, StateId.CLOSED)) {
            if (!graph.nodes().contains(needed)) {
                flaws.add(flaw(playbook, "the state " + needed.id() + " is missing"));
            }
        }
        for (Transition transition : playbook.transitions()) {
            if (transition.info().mode() == Mode.ON) {
                addWays(graph, transition, playbook, flaws);
            }
        }
        if (flaws.build().isEmpty()) {
            checkWays(graph, playbook, flaws);
        }
        return flaws.build();
    }

    private static void addWays(
            MutableGraph<StateId> graph,
            Transition transition,
            Playbook playbook,
            ImmutableList.Builder<PlaybookFlaw> flaws) {
        for (StateId from : transition.from()) {
            if (graph.nodes().contains(from) && graph.nodes().contains(transition.to())) {
                graph.putEdge(from, transition.to());
            } else {
                flaws.add(new PlaybookFlaw(
                        playbook.id(), transition.info().id(), "it leads from or to a state that does not exist", ""));
            }
        }
    }

    private static void checkWays(
            MutableGraph<StateId> graph, Playbook playbook, ImmutableList.Builder<PlaybookFlaw> flaws) {
        for (StateId state : playbook.states()) {
            if (!Graphs.reachableNodes(graph, playbook.initial()).contains(state)) {
                flaws.add(flaw(playbook, "the state " + state.id() + " cannot be reached"));
            }
            if (graph.successors(state).stream().allMatch(state::equals)) {
                flaws.add(flaw(playbook, "the state " + state.id() + " cannot be left"));
            } else if (!Graphs.reachableNodes(graph, state).contains(StateId.HANDOVER)) {
                flaws.add(flaw(playbook, "from the state " + state.id() + " there is no way to a person"));
            }
        }
    }

    private static PlaybookFlaw flaw(Playbook playbook, String problem) {
        return new PlaybookFlaw(playbook.id(), null, problem, "");
    }
}
