package dev.evenkeel.training;

import dev.evenkeel.emotion.LearnedColumn.What;
import java.util.Map;

/**
 * A labelled message.
 *
 * @param source where it comes from
 * @param id its id there
 * @param text what was written
 * @param labels how strong each feeling is, 0..1; one that was not labelled is missing
 * @param votes how many votes it has in what is learned
 * @param heldOut whether it is kept for measuring and never learned from
 */
record Message(Source source, String id, String text, Map<Target, Double> labels, int votes, boolean heldOut) {

    /** Where messages come from; each has its own base rates, which must not leak into the weights of words. */
    enum Source {
        REDDIT,
        BOT,
        SERVICE,
        WORDS
    }

    /** What is learned apart before it is mixed into the columns of the weights file. */
    enum Target {
        ANGER(What.ANGER),
        FRUSTRATION(What.FRUSTRATION),
        ANXIETY(What.ANXIETY),
        SADNESS(What.SADNESS),
        CONFUSION(What.CONFUSION),
        SATISFACTION(What.SATISFACTION),
        DISPLEASURE(What.VALENCE),
        INSULT(What.INSULT);

        private final What what;

        Target(What what) {
            this.what = what;
        }

        What what() {
            return what;
        }
    }

    @Override
    public String toString() {
        return "Message[" + source + " " + id + "]";
    }
}
