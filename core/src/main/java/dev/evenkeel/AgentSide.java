package dev.evenkeel;

import dev.evenkeel.review.Reviewer;
import dev.evenkeel.rules.AgentRules;
import dev.evenkeel.rules.EngineRules;
import dev.evenkeel.technique.AgentLineReader;
import dev.evenkeel.technique.CommitmentReader;
import dev.evenkeel.technique.TechniqueRecogniser;
import org.jspecify.annotations.Nullable;

/**
 * What reads and reviews agents' lines. It is made ready when the first line comes, once for all threads: an engine opens sooner
 * without it, and one that only listens never needs it.
 */
final class AgentSide {

    private final EngineRules rules;
    private volatile @Nullable Ready ready;

    AgentSide(EngineRules rules) {
        this.rules = rules;
    }

    /** Reads what a line shows and undertakes. */
    AgentLineReader lines() {
        return ready().lines();
    }

    /** Reviews a line that was read. */
    Reviewer reviewer() {
        return ready().reviewer();
    }

    private Ready ready() {
        Ready made = ready;
        return made == null ? make() : made;
    }

    private synchronized Ready make() {
        Ready made = ready;
        if (made == null) {
            made = Ready.by(rules.agent());
            ready = made;
        }
        return made;
    }

    private record Ready(AgentLineReader lines, Reviewer reviewer) {

        static Ready by(AgentRules rules) {
            return new Ready(
                    AgentLineReader.of(
                            TechniqueRecogniser.of(rules.recognition(), rules.replies(), rules.techniqueLexicon()),
                            CommitmentReader.of(rules.commitments(), rules.collections(), rules.commitmentLexicon())),
                    Reviewer.of(rules.findings(), rules.review(), rules.findingLexicon()));
        }
    }
}
