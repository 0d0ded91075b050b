package dev.evenkeel.text;

/** Plain facts about a text: to keep as {@link TextMeasures}, or lent with a {@link ReadText} for the time of one call. */
public sealed interface Measured permits TextMeasures, LentMeasures {

    /** The BCP 47 tag of its language as far as the vocabulary can tell, {@code und} where it cannot. */
    String language();

    /** The number of words, emoji and emoticons, without those that are not read (an email's signature). */
    int words();

    /** The number of letters in them. */
    int letters();

    /** How many of the letters are capitals. */
    int capitals();

    /** The number of sentences that ask, by their mark or by how they begin. */
    int questions();

    /** The number of exclamation marks. */
    int exclamations();

    /** The number of runs of two and more exclamation marks. */
    int exclamationStrings();

    /** The longest run of exclamation marks. */
    int longestExclamation();

    /** The number of words of three and more letters, all of them capitals. */
    int shouted();

    /** The longest run of such words, shorter words in capitals between them. */
    int longestShout();

    /** Whether the text is in another language than this one, and it could be told in which. */
    default boolean isForeignTo(String home) {
        return letters() > 0 && !language().equals(home) && !language().equals(Languages.UNKNOWN);
    }

    /** The share of capitals among the letters, 0..1. */
    default double capitalShare() {
        return letters() == 0 ? 0 : (double) capitals() / letters();
    }
}
