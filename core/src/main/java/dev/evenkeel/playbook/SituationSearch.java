package dev.evenkeel.playbook;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a situation in which conditions hold together; where it finds none, there is none.
 *
 * <p>What follows is decided at once; only what is left is tried out, one alternative after another, and given up as soon as one
 * condition cannot hold any more. So it covers the whole finite space without visiting most of it.
 */
final class SituationSearch {

    /** Far above what a sound playbook needs, so that a strange pack costs a moment and not an hour. */
    private static final int MOST_TRIALS = 100_000;

    private final SituationSpace space;
    private final ImmutableList<Claim> world;
    private int trials;

    SituationSearch(SituationSpace space) {
        this.space = space;
        this.world = space.possible().stream()
                .map(condition -> Claim.that(condition, true))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A situation in which all of these hold, in words, if there is one.
     *
     * @throws IllegalStateException if that cannot be told within bounds
     */
    Optional<String> find(List<Condition> together) {
        trials = 0;
        List<Claim> claims = new ArrayList<>();
        together.forEach(condition -> claims.add(Claim.that(condition, true)));
        return find(claims, world, PartialSituation.among(space.choices()))
                .map(found -> found.inWords(space.choices()));
    }

    /** The world is kept apart: it has a say in everything, but there is no use in trying it out before all else fits. */
    private Optional<PartialSituation> find(List<Claim> claims, List<Claim> world, PartialSituation decided) {
        if (++trials > MOST_TRIALS) {
            throw new IllegalStateException("these conditions are too many to search");
        }
        List<Claim> open = claims;
        List<Claim> openWorld = world;
        boolean news = true;
        while (news) {
            Reduction first = new Reduction(decided, open);
            Reduction second = new Reduction(decided, openWorld);
            if (first.impossible || second.impossible) {
                return Optional.empty();
            }
            open = first.open;
            openWorld = second.open;
            news = first.news || second.news;
        }
        if (open.isEmpty() && openWorld.isEmpty()) {
            return Optional.of(decided);
        }
        return open.isEmpty() ? tryOut(openWorld, List.of(), decided) : tryOut(open, openWorld, decided);
    }

    private Optional<PartialSituation> tryOut(List<Claim> claims, List<Claim> world, PartialSituation decided) {
        Claim.Any smallest = smallest(claims);
        List<Claim> rest = new ArrayList<>(claims);
        rest.remove(smallest);
        for (Claim alternative : smallest.parts()) {
            List<Claim> tried = new ArrayList<>(rest);
            tried.add(alternative);
            Optional<PartialSituation> found = find(tried, world, decided.copy());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Claim.Any smallest(List<Claim> claims) {
        Claim.Any smallest = null;
        for (Claim claim : claims) {
            if (claim instanceof Claim.Any any
                    && (smallest == null
                            || any.parts().size() < smallest.parts().size())) {
                smallest = any;
            }
        }
        if (smallest == null) {
            throw new IllegalStateException("only alternatives are left open");
        }
        return smallest;
    }

    /** One pass over claims: what is decided by now goes, and what can only be so is decided. */
    private static final class Reduction {

        private final PartialSituation decided;
        private final List<Claim> open = new ArrayList<>();
        private boolean news;
        private boolean impossible;

        Reduction(PartialSituation decided, List<Claim> claims) {
            this.decided = decided;
            claims.forEach(this::reduce);
        }

        private void reduce(Claim claim) {
            Claim reduced = decided.reduce(claim);
            if (reduced.equals(Claim.FALSE)) {
                impossible = true;
            } else if (reduced instanceof Claim.All all) {
                all.parts().forEach(this::reduce);
            } else if (reduced instanceof Claim.Any any) {
                open.add(any);
            } else {
                decided.decide(reduced);
                news = true;
            }
        }
    }
}
