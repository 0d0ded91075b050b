package dev.evenkeel.emotion;

import dev.evenkeel.text.WordWeights;
import java.util.List;

/**
 * What was learned of people who talk to each other and not to a company: by which words that shows, and what words say there
 * besides. Immutable.
 *
 * <p>"Broken" is a complaint to a company, and small talk among strangers. What a word says to both is learned from both, what it
 * says besides among strangers from them alone, and a text is talk among peers as far as its words are (feature augmentation,
 * Daumé 2007, "Frustratingly Easy Domain Adaptation", with a gate where the domain is not known). How usual a feeling is stays
 * what it is among customers.
 *
 * @param words the weights of single words, a column for each {@link LearnedTarget}, of which those in {@link
 *     WordWeights#RISING} are not asked for; the last tells talk among peers from what is written to a company; none where they
 *     are in a lexicon already
 * @param base the logit of a text being talk among peers that says nothing either way
 * @param scales what one unit of a word weight is worth in each column, in a text of usual length; none if nothing was learned
 */
public record LearnedPeerTalk(WordWeights words, double base, List<Double> scales) {

    /** The column that tells talk among peers. */
    static final int GATE = WordWeights.COLUMNS - 1;

    private static final LearnedPeerTalk NONE = new LearnedPeerTalk(WordWeights.none(), 0, List.of());

    /** @throws IllegalArgumentException if a column is missing, or a number is not finite */
    public LearnedPeerTalk {
        scales = List.copyOf(scales);
        if (!scales.isEmpty() && scales.size() != WordWeights.COLUMNS) {
            throw new IllegalArgumentException(
                    "learned peer talk: " + WordWeights.COLUMNS + " columns are needed, there are " + scales.size());
        }
        LearnedColumn.requireFinite(base);
        for (double scale : scales) {
            LearnedColumn.requireFinite(scale);
        }
    }

    /** Nothing was learned of it. */
    public static LearnedPeerTalk none() {
        return NONE;
    }
}
