package dev.evenkeel;

import dev.evenkeel.reply.Template;
import dev.evenkeel.review.Reviewer;
import dev.evenkeel.rules.Rulebook;
import dev.evenkeel.signal.Mode;
import dev.evenkeel.technique.AgentLineReader;
import dev.evenkeel.technique.KnownReply;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reads and reviews agents' lines. It is compiled when the first line comes, once for all threads: an engine opens sooner
 * without it, and one that only listens never needs it.
 */
final class AgentSide {

    private final Rulebook rules;
    private volatile @Nullable Compiled compiled;

    AgentSide(Rulebook rules) {
        this.rules = rules;
    }

    /** Reads what a line shows and undertakes. */
    AgentLineReader lines() {
        return compiled().lines();
    }

    /** Reviews a line that was read. */
    Reviewer reviewer() {
        return compiled().reviewer();
    }

    private Compiled compiled() {
        Compiled ready = compiled;
        return ready == null ? compile() : ready;
    }

    private synchronized Compiled compile() {
        Compiled ready = compiled;
        if (ready == null) {
            ready = new Compiled(
                    AgentLineReader.of(
                            rules.recognition(), knownReplies(rules), rules.commitments(), rules.vocabulary()),
                    Reviewer.of(rules.findings(), rules.review(), rules.vocabulary(), rules.locale()));
            compiled = ready;
        }
        return ready;
    }

    private static List<KnownReply> knownReplies(Rulebook rules) {
        return rules.templates().stream()
                .filter(template -> template.info().mode() == Mode.ON)
                .map(Template::asKnownReply)
                .toList();
    }

    private record Compiled(AgentLineReader lines, Reviewer reviewer) {}
}
