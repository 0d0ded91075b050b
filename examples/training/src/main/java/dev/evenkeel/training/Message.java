package dev.evenkeel.training;

import dev.evenkeel.emotion.LearnedTarget;
import dev.evenkeel.signal.SignalId;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A labelled message.
 *
 * @param source where it comes from
 * @param id its id there
 * @param text what was written
 * @param labels how strong each feeling is, 0..1; one that was not labelled is missing
 * @param votes how many votes it has in what is learned
 * @param heldOut whether it is kept for measuring and never learned from
 * @param isOwn whether it was written for this project
 * @param signals what else it shows, or null if nobody looked for that
 */
record Message(
        Source source,
        String id,
        String text,
        Map<Target, Double> labels,
        int votes,
        boolean heldOut,
        boolean isOwn,
        @Nullable Set<SignalId> signals) {

    /** One of strangers, in which nobody looked for signals. */
    Message(Source source, String id, String text, Map<Target, Double> labels, int votes, boolean heldOut) {
        this(source, id, text, labels, votes, heldOut, false, null);
    }

    /** Where messages come from; each has its own base rates, which must not leak into the weights of words. */
    enum Source {
        FORUM,
        BOT,
        SERVICE,
        WORDS
    }

    /** What is learned apart before it is mixed into the columns of the weights file. */
    enum Target {
        ANGER(LearnedTarget.ANGER),
        FRUSTRATION(LearnedTarget.FRUSTRATION),
        ANXIETY(LearnedTarget.ANXIETY),
        SADNESS(LearnedTarget.SADNESS),
        CONFUSION(LearnedTarget.CONFUSION),
        SATISFACTION(LearnedTarget.SATISFACTION),
        DISPLEASURE(LearnedTarget.VALENCE),
        INSULT(LearnedTarget.INSULT);

        private final LearnedTarget learned;

        Target(LearnedTarget learned) {
            this.learned = learned;
        }

        LearnedTarget learned() {
            return learned;
        }
    }

    /** Whether strangers talk to each other here; our own messages are labelled alike, whoever is spoken to. */
    boolean isPeerTalk() {
        return source == Source.FORUM && !isOwn;
    }

    /** The same as if it had been written to a company, and showed nothing that is looked for there. */
    Message asToACompany() {
        return new Message(Source.SERVICE, id, text, labels, votes, heldOut, isOwn, Set.of());
    }

    /** Whether it is known to show this. */
    boolean shows(SignalId signal) {
        return signals != null && signals.contains(signal);
    }

    @Override
    public String toString() {
        return "Message[" + source + " " + id + "]";
    }
}
