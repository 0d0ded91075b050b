package dev.evenkeel.playbook;

import dev.evenkeel.signal.Why;
import java.util.List;

/**
 * The techniques that fit a situation, best first, and what is held back.
 *
 * <p>Immutable. There always is a candidate.
 *
 * @param candidates the techniques that fit, best first, each once; who goes through them finds them one after another
 * @param avoid ids of techniques and findings to stay clear of, each once
 * @param whyNot techniques that are held back, each once
 * @param shadows what rules in shadow mode would have had a say in
 */
public record Ranking(List<Candidate> candidates, List<String> avoid, List<WhyNot> whyNot, List<Why> shadows) {

    /** @throws IllegalArgumentException if there is no candidate */
    public Ranking {
        candidates = candidates instanceof SpokenFor ? candidates : List.copyOf(candidates);
        avoid = LateList.copyOf(avoid);
        whyNot = LateList.copyOf(whyNot);
        shadows = List.copyOf(shadows);
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException("ranking: at least one technique always fits");
        }
    }
}
