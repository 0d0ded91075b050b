package dev.evenkeel.emotion;

import dev.evenkeel.text.Measured;

/**
 * What the length and the marks of a text count for in everything that was learned, reckoned once a text. Immutable.
 *
 * @param weight what a word's weight counts for: the more, the shorter the text
 * @param length how much longer the text is than none, in doublings
 * @param beyond by how many doublings it is longer than a long text begins to be; 0 for most texts
 * @param exclaimed how much is exclaimed, 0..1
 * @param shouted how much is written in capitals, 0..1; more text never makes it less
 */
public record TextTerms(double weight, double length, double beyond, double exclaimed, double shouted) {

    /** Words weigh as they stand in a text of this length, more in a shorter one, less in a longer. */
    private static final double USUAL_WORDS = 12;

    /** Keeps a single word from weighing all. */
    private static final double SPARE_WORDS = 4;

    /** What a longer text says over and over makes nobody surer: it counts like a text of this length with as much of it. */
    private static final int LONGEST = 64;

    /** A text of more words than this is long. */
    private static final int LONG = 32;

    private static final double MOST_EXCLAMATIONS = 3;
    private static final double MOST_SHOUTED = 4;
    private static final double LN_2 = 0.6931471805599453;

    private static final double[] WEIGHTS = new double[LONGEST + 1];
    private static final double[] LENGTHS = new double[LONGEST + 1];
    private static final double[] BEYOND = new double[LONGEST + 1];

    static {
        for (int words = 0; words <= LONGEST; words++) {
            WEIGHTS[words] = StrictMath.sqrt((USUAL_WORDS + SPARE_WORDS) / (words + SPARE_WORDS));
            LENGTHS[words] = StrictMath.log(1.0 + words) / LN_2;
            BEYOND[words] = beyond(words);
        }
    }

    /**
     * The terms of a text.
     *
     * @param words how many of its words count
     * @param measures its marks and capitals
     */
    public static TextTerms of(int words, Measured measures) {
        return new TextTerms(
                words <= LONGEST ? WEIGHTS[words] : WEIGHTS[LONGEST] * LONGEST / words,
                LENGTHS[Math.min(words, LONGEST)],
                words <= LONGEST ? BEYOND[words] : beyond(words),
                Math.min(measures.exclamations(), MOST_EXCLAMATIONS) / MOST_EXCLAMATIONS,
                Math.min(measures.shouted(), MOST_SHOUTED) / MOST_SHOUTED);
    }

    private static double beyond(int words) {
        return words <= LONG ? 0 : StrictMath.log((double) words / LONG) / LN_2;
    }
}
