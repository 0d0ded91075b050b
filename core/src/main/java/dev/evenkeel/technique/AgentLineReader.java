package dev.evenkeel.technique;

import dev.evenkeel.dialogue.Channel;
import dev.evenkeel.text.Vocabulary;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an agent's line: which techniques it shows, and what it undertakes.
 *
 * <p>Immutable and thread-safe.
 */
public final class AgentLineReader {

    private final TechniqueRecogniser techniques;
    private final CommitmentReader commitments;

    private AgentLineReader(TechniqueRecogniser techniques, CommitmentReader commitments) {
        this.techniques = techniques;
        this.commitments = commitments;
    }

    /**
     * A reader by a pack's rules.
     *
     * @param replies what the pack itself recommends to say
     * @throws dev.evenkeel.text.PhraseSyntaxException if a phrase is not in the phrase syntax
     */
    public static AgentLineReader of(
            List<TechniqueRule> recognition,
            List<KnownReply> replies,
            List<CommitmentRule> commitments,
            Vocabulary vocabulary) {
        return of(
                TechniqueRecogniser.of(recognition, replies, vocabulary), CommitmentReader.of(commitments, vocabulary));
    }

    /** A reader that takes techniques from one and commitments from the other. */
    public static AgentLineReader of(TechniqueRecogniser techniques, CommitmentReader commitments) {
        return new AgentLineReader(techniques, commitments);
    }

    /**
     * A line as read.
     *
     * @param at when it is said, from which its deadlines count, or null if unknown
     * @param channel the medium; on email, quoted history, signature and legal footer are not read
     */
    public AgentLine read(String text, @Nullable Instant at, Channel channel) {
        return new AgentLine(
                text,
                techniques.recognise(text, channel),
                commitments.read(text, at, channel),
                commitments.namesTime(text, at, channel));
    }
}
